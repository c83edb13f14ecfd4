@for %%j in ("%~dp0reportsite-*.jar") do @java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "%%j" %*
