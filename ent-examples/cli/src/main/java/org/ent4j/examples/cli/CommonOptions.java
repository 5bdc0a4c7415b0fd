package org.ent4j.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.ent4j.model.text.Lang;

/** The options that every command has, as they stand among the words of a command line. */
final class CommonOptions {

    private static final String LANG = "--lang";
    private static final String JSON = "--json";
    private static final String HELP = "--help";

    private CommonOptions() {}

    /**
     * The words in the order that picocli understands: the common options after the command, {@code help COMMAND} as
     * {@code COMMAND --help}, and no word at all as {@code --help}.
     */
    static List<String> ordered(List<String> words) {
        var at = 0;
        while (at < words.size() && isCommon(words.get(at))) {
            at = Math.min(words.size(), at + (words.get(at).equals(LANG) ? 2 : 1));
        }
        return ordered(words.subList(0, at), words.subList(at, words.size()));
    }

    private static List<String> ordered(List<String> common, List<String> rest) {
        if (rest.isEmpty()) {
            return common.contains(JSON) ? common : List.of(HELP);
        }
        if (rest.get(0).startsWith("-")) {
            return rest;
        }
        return rest.get(0).equals("help") ? joined(rest.subList(1, rest.size()), List.of(HELP)) : joined(rest, common);
    }

    private static List<String> joined(List<String> first, List<String> last) {
        var all = new ArrayList<>(first);
        all.addAll(last);
        return all;
    }

    private static boolean isCommon(String word) {
        return word.equals(JSON) || word.equals(LANG) || word.startsWith(LANG + "=");
    }

    static Lang language(List<String> words) {
        var lang = Lang.FR;
        for (var at = 0; at < words.size(); at++) {
            var word = words.get(at);
            var next = at + 1 < words.size() ? words.get(at + 1) : "";
            if (word.equalsIgnoreCase(LANG + "=en") || (word.equals(LANG) && next.equalsIgnoreCase("en"))) {
                lang = Lang.EN;
            }
        }
        return lang;
    }
}
