package org.ent4j.catalogue.print;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Text for a page of XHTML. */
final class PageText {

    private PageText() {}

    /** Escaped, without the characters that XML does not have. */
    static String of(String raw) {
        return printable(raw)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** What is escaped already, in paragraphs and lines. */
    static String paragraphs(String escaped) {
        return Arrays.stream(printable(escaped).replace("\r\n", "\n").split("\n[ \t]*\n+"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(each -> "<p>" + each.replace("\n", "<br/>") + "</p>")
                .collect(Collectors.joining());
    }

    /** The font has no hyphen that does not break, nor what joins words without being seen. */
    private static String printable(String raw) {
        return raw.codePoints()
                .filter(PageText::isXml)
                .map(point -> point == 0x2011 ? '-' : point)
                .filter(point -> point != 0x2060 && point != 0xFEFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isXml(int point) {
        var control = point < ' ' && point != '\n' && point != '\t' && point != '\r';
        var half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        var turns = point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
        return !control && !half && !turns && point != 0xFFFE && point != 0xFFFF;
    }
}
