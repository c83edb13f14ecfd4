package reportsite.markdown;

import java.util.List;
import reportsite.markdown.Block.Cell;
import reportsite.markdown.Reference.ReferenceWriter;
import reportsite.text.Html;
import reportsite.text.Lang;

/** Writes one narrative as markup. */
final class NarrativeWriter {

  private final Lang lang;
  private final ReferenceWriter references;
  private final StringBuilder out = new StringBuilder();

  /** How plain words are written: as running text, or as the few words of a heading or a cell. */
  private interface TextMarkup {
    Html write(String words, Lang around);
  }

  NarrativeWriter(Lang lang, ReferenceWriter references) {
    this.lang = lang;
    this.references = references;
  }

  Html write(List<Block> blocks) {
    blocks.forEach(this::block);
    return new Html(out.toString());
  }

  /** The markup of a single line, without a block around it. */
  Html writeLine(List<Inline> inlines) {
    inlines(inlines, lang, Html::text);
    return new Html(out.toString());
  }

  private void block(Block block) {
    if (block instanceof Block.Heading heading) {
      heading(heading);
    } else if (block instanceof Block.Paragraph paragraph) {
      out.append("<p>");
      inlines(paragraph.inlines(), lang, references::words);
      out.append("</p>\n");
    } else if (block instanceof Block.Chart chart) {
      out.append(references.block(chart.reference()).markup()).append('\n');
    } else if (block instanceof Block.Listing listing) {
      listing(listing);
    } else if (block instanceof Block.Quote quote) {
      quote(quote);
    } else if (block instanceof Block.Table table) {
      table(table);
    }
  }

  private void heading(Block.Heading heading) {
    out.append("<h").append(heading.level());
    if (heading.anchor() != null) {
      out.append(" id=\"").append(heading.anchor()).append('"');
    }
    out.append('>');
    inlines(heading.inlines(), lang, Html::text);
    out.append("</h").append(heading.level()).append(">\n");
  }

  private void listing(Block.Listing listing) {
    Integer start = listing.start();
    out.append(start == null ? "<ul>\n" : start == 1 ? "<ol>\n" : "<ol start=\"" + start + "\">\n");
    for (List<Block> item : listing.items()) {
      out.append("<li>");
      for (int i = 0; i < item.size(); i++) {
        if (listing.tight() && item.get(i) instanceof Block.Paragraph paragraph) {
          inlines(paragraph.inlines(), lang, references::words);
          out.append(i + 1 < item.size() ? "\n" : "");
        } else {
          block(item.get(i));
        }
      }
      out.append("</li>\n");
    }
    out.append(start == null ? "</ul>\n" : "</ol>\n");
  }

  private void quote(Block.Quote quote) {
    String tag = quote.han() ? " lang=\"" + Lang.ZH.tag() + "\"" : "";
    out.append("<blockquote").append(tag).append(">\n");
    for (Block.Quoted paragraph : quote.paragraphs()) {
      out.append("<p>");
      inlines(paragraph.inlines(), quote.han() ? Lang.ZH : lang, references::words);
      out.append("</p>\n");
    }
    out.append("</blockquote>\n");
  }

  /** A region that scrolls can be reached by keyboard, and then it needs a name: the caption. */
  private void table(Block.Table table) {
    boolean named = !table.caption().isEmpty();
    out.append("<div class=\"scroll\"");
    if (named) {
      out.append(" role=\"region\" tabindex=\"0\" aria-labelledby=\"");
      out.append(table.anchor()).append('"');
    }
    out.append(">\n<table>\n");
    if (named) {
      out.append("<caption id=\"").append(table.anchor()).append("\">");
      inlines(table.caption(), lang, Html::text);
      out.append("</caption>\n");
    }
    out.append("<thead>\n<tr>");
    for (Cell cell : table.head()) {
      // An empty header would be announced as one; an empty cell is not.
      cell(cell.inlines().isEmpty() ? "td" : "th scope=\"col\"", cell);
    }
    out.append("</tr>\n</thead>\n<tbody>\n");
    for (List<Cell> row : table.body()) {
      out.append("<tr>");
      row.forEach(cell -> cell("td", cell));
      out.append("</tr>\n");
    }
    out.append("</tbody>\n</table>\n</div>\n");
  }

  private void cell(String tag, Cell cell) {
    out.append('<').append(tag);
    if (!cell.style().isEmpty()) {
      out.append(" class=\"").append(cell.style()).append('"');
    }
    out.append('>');
    inlines(cell.inlines(), lang, Html::text);
    out.append("</").append(tag, 0, 2).append('>');
  }

  private void inlines(List<Inline> inlines, Lang around, TextMarkup plain) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.PlainText words) {
        out.append(plain.write(words.text(), around).markup());
      } else if (inline instanceof Inline.Gap) {
        out.append(' ');
      } else if (inline instanceof Inline.Marked marked) {
        out.append('<').append(marked.element()).append('>');
        inlines(marked.inside(), around, plain);
        out.append("</").append(marked.element()).append('>');
      } else if (inline instanceof Inline.Link link) {
        out.append(references.inline(link.reference()).markup());
      }
    }
  }
}
