package reportsite.output;

/**
 * What a build did to the published folder.
 *
 * @param files of the site, the manifest included
 * @param changed files that are new or have other bytes than before
 * @param removed files of the former site that are gone
 * @param bytes size of the whole site
 */
public record Written(int files, int changed, int removed, long bytes) {}
