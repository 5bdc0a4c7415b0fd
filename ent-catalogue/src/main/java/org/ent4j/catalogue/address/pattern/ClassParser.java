package org.ent4j.catalogue.address.pattern;

import org.ent4j.catalogue.address.pattern.PatternParser.NotUnderstood;

/** Reads what stands between square brackets, and what stands after a backslash. */
final class ClassParser {

    private final String text;
    private int at;

    /** @param at after the bracket */
    ClassParser(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** After the closing bracket. */
    int at() {
        return at;
    }

    UrlCharacters parse() throws NotUnderstood {
        var isOthers = peek() == '^';
        at += isOthers ? 1 : 0;
        var from = at;
        var set = UrlCharacters.NONE;
        while (at == from || peek() != ']') {
            set = set.or(item());
        }
        at++;
        return isOthers ? set.others() : set;
    }

    private UrlCharacters item() throws NotUnderstood {
        var from = at;
        var first = single();
        if (peek() != '-' || at + 1 < text.length() && text.charAt(at + 1) == ']') {
            return first;
        }
        at++;
        var last = single();
        if (!isSingle(first) || !isSingle(last) || first.example() > last.example()) {
            throw new NotUnderstood(from);
        }
        return UrlCharacters.where(each -> each >= first.example() && each <= last.example());
    }

    private static boolean isSingle(UrlCharacters set) {
        return Long.bitCount(set.low()) + Long.bitCount(set.high()) == 1;
    }

    private UrlCharacters single() throws NotUnderstood {
        var each = peek();
        if (each == '\\') {
            var set = escaped(text, at);
            at += 2;
            return set;
        }
        if ("[]&^".indexOf(each) >= 0 || each < UrlCharacters.FIRST || each > UrlCharacters.LAST) {
            throw new NotUnderstood(at);
        }
        at++;
        return UrlCharacters.of(each);
    }

    private char peek() throws NotUnderstood {
        if (at >= text.length()) {
            throw new NotUnderstood(at);
        }
        return text.charAt(at);
    }

    /** @param at of the backslash */
    static UrlCharacters escaped(String text, int at) throws NotUnderstood {
        if (at + 1 >= text.length()) {
            throw new NotUnderstood(at);
        }
        var each = text.charAt(at + 1);
        return switch (each) {
            case 'd' -> UrlCharacters.DIGITS;
            case 'D' -> UrlCharacters.DIGITS.others();
            case 'w' -> UrlCharacters.WORDS;
            case 'W' -> UrlCharacters.WORDS.others();
            case 's' -> UrlCharacters.NONE;
            case 'S' -> UrlCharacters.ANY;
            default -> sign(each, at);
        };
    }

    private static UrlCharacters sign(char each, int at) throws NotUnderstood {
        var isSign = each >= UrlCharacters.FIRST && each <= UrlCharacters.LAST && !Character.isLetterOrDigit(each);
        if (!isSign) {
            throw new NotUnderstood(at);
        }
        return UrlCharacters.of(each);
    }
}
