package org.ent4j.ticketing.request;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ent4j.model.text.Folding;

/** Whether a text is calm, and polite. */
final class Tone {

    private static final int ENOUGH_LETTERS = 20;
    private static final Pattern MARKS = Pattern.compile("[!?]{3,}");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    /** A sentence in capitals has such words, a row of acronyms has none: folded. */
    private static final Set<String> OF_SENTENCES = Set.of(
            "LE", "LA", "LES", "DE", "DU", "DES", "NE", "PAS", "PLUS", "EST", "SONT", "UN", "UNE", "JE", "ON", "IL",
            "AU", "AUX", "EN", "SUR", "POUR", "QUE", "QUI", "DANS", "AVEC", "SANS", "MON", "MES", "NOS", "VOS", "NOUS",
            "VOUS", "RIEN", "TOUT", "CA", "BONJOUR", "MERCI", "AIDE", "URGENT");

    /** Greetings and thanks, folded. */
    private static final Set<String> POLITE = Set.of(
            "BONJOUR",
            "BONSOIR",
            "SALUT",
            "BJR",
            "BSR",
            "SLT",
            "COUCOU",
            "MERCI",
            "CORDIALEMENT",
            "CDLT",
            "CDT",
            "SALUTATIONS",
            "RESPECTUEUSEMENT",
            "SINCEREMENT",
            "AMICALEMENT",
            "RECONNAISSANT",
            "RECONNAISSANTE",
            "RECONNAISSANTS",
            "GRATITUDE",
            "SVP",
            "STP",
            "PLAIT",
            "PLAISE",
            "PRIE",
            "PRIONS",
            "AGREER");

    /** "Remercie", "remercions", "remerciements" and the like. */
    private static final String THANKS = "REMERCI";

    private static final String PERSON = "(?:madame|mesdames|monsieur|messieurs|mme|coll[eè]gues?)";

    /** At the beginning, up to a comma or the end of the line; maybe with a name. */
    private static final Pattern GREETING = Pattern.compile(
            "^\\s*(?:ch[eè]re?s? )?%1$s(?:,? (?:et |ou )?%1$s)*(?: \\p{L}+)?\\s*[,!\\n\\r]".formatted(PERSON),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Tone() {}

    /** Most of it in capitals, as no row of acronyms is, or one mark after the other. */
    static boolean isShouted(String text) {
        var letters = text.codePoints().filter(Character::isLetter).toArray();
        var capitals = Arrays.stream(letters).filter(Character::isUpperCase).count();
        return MARKS.matcher(text).find()
                || letters.length >= ENOUGH_LETTERS
                        && capitals * 10 > letters.length * 7L
                        && hasSentenceInCapitals(text);
    }

    private static boolean hasSentenceInCapitals(String text) {
        return Stream.of(NO_LETTERS.split(text))
                .filter(word -> word.codePoints().allMatch(Character::isUpperCase))
                .map(Folding::fold)
                .anyMatch(OF_SENTENCES::contains);
    }

    /** It greets or thanks somewhere; « Madame, Monsieur » is a greeting where it begins. */
    static boolean isPolite(String text) {
        return words(text).anyMatch(word -> POLITE.contains(word) || word.startsWith(THANKS))
                || GREETING.matcher(text).find();
    }

    private static Stream<String> words(String text) {
        return Stream.of(Folding.fold(text).split(" "));
    }
}
