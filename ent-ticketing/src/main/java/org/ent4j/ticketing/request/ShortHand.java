package org.ent4j.ticketing.request;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.model.text.Folding;

/**
 * Words as they are written on a telephone. What is a word too, a letter of a class or an acronym in capitals is none: DS is a
 * devoir surveillé, « ds » is not; "c'est" is French.
 */
final class ShortHand {

    /** Folded. */
    private static final Set<String> ALWAYS = Set.of(
            "SLT", "BJR", "BSR", "PKOI", "KOI", "TKT", "STP", "MDR", "PTDR", "TJS", "TJRS", "BCP", "AJD", "VRMT", "QQN",
            "QQCH");

    /** Folded; in small letters alone. */
    private static final Set<String> IN_SMALL =
            Set.of("pk", "pq", "ke", "ki", "jsp", "lol", "tt", "dsl", "mtn", "pr", "ds", "dc", "cb", "qd");

    /** What « c » is followed by when it is meant for "c'est": folded. */
    private static final Set<String> AFTER_C = Set.of(
            "PAS",
            "UN",
            "UNE",
            "LE",
            "LA",
            "MON",
            "MA",
            "TROP",
            "TRES",
            "BON",
            "QUOI",
            "COMME",
            "POUR",
            "NORMAL",
            "URGENT",
            "BLOQUE",
            "IMPOSSIBLE",
            "POSSIBLE",
            "QUE",
            "CA",
            "BIZARRE",
            "GRAVE");

    /** What « g » is followed by when it is meant for "j'ai": folded. */
    private static final Set<String> AFTER_G = Set.of(
            "PAS", "UN", "UNE", "LE", "LA", "DES", "ESSAYE", "BESOIN", "PERDU", "FAIT", "PLUS", "OUBLIE", "MIS", "VU",
            "DEJA", "TOUT");

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;!?()\\[\\]«»\"“”…]+");
    private static final Pattern AROUND = Pattern.compile("^[.:'’*_-]+|[.:'’*_-]+$");

    private ShortHand() {}

    /** Each once, folded, in their order. */
    static List<String> in(String text) {
        var words = Stream.of(BETWEEN.split(text))
                .map(word -> AROUND.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
        return IntStream.range(0, words.size())
                .filter(at -> isOne(words.get(at), at + 1 < words.size() ? words.get(at + 1) : ""))
                .mapToObj(at -> Folding.fold(words.get(at)))
                .distinct()
                .toList();
    }

    private static boolean isOne(String word, String next) {
        return ALWAYS.contains(Folding.fold(word))
                || IN_SMALL.contains(word)
                || word.equals("c") && AFTER_C.contains(Folding.fold(next))
                || word.equals("g") && AFTER_G.contains(Folding.fold(next));
    }
}
