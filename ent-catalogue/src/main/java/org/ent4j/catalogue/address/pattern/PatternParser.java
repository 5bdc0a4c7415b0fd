package org.ent4j.catalogue.address.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a pattern: characters, {@code .}, classes, groups, {@code |}, {@code * + ? {m,n}}, {@code \Q…\E}, {@code ^} and
 * {@code $} around it all. What would cost more than one look at each character of a URL (references back, looking around,
 * possessive repetition) is refused, and so is what no URL has.
 */
final class PatternParser {

    private static final int DEEPEST = 40;
    private static final int MOST_TIMES = 200;
    private static final String QUOTED_FROM = "\\Q";
    private static final String QUOTED_TO = "\\E";

    private final String text;
    private int at;
    private int depth;

    private PatternParser(String text) {
        this.text = text;
    }

    /** What is not understood, and where. */
    static final class NotUnderstood extends Exception {

        private static final long serialVersionUID = 1L;

        private final int position;

        NotUnderstood(int position) {
            super("at " + position, null, false, false);
            this.position = position;
        }

        /** From 1 on. */
        int position() {
            return position + 1;
        }
    }

    static Node parse(String text) throws NotUnderstood {
        var parser = new PatternParser(text);
        var node = parser.choice();
        if (parser.at < text.length()) {
            throw parser.notUnderstood();
        }
        return node;
    }

    private Node choice() throws NotUnderstood {
        var parts = new ArrayList<Node>();
        parts.add(row());
        while (takes('|')) {
            parts.add(row());
        }
        return parts.size() == 1 ? parts.get(0) : new Node.Choice(parts);
    }

    private Node row() throws NotUnderstood {
        var parts = new ArrayList<Node>();
        if (depth == 0) {
            takes('^');
        }
        while (at < text.length() && "|)".indexOf(text.charAt(at)) < 0 && !isEnd()) {
            if (text.startsWith(QUOTED_FROM, at)) {
                quoted(parts);
            } else {
                parts.add(repeated(atom()));
            }
        }
        if (depth == 0) {
            takes('$');
        }
        return parts.isEmpty() ? Node.NOTHING : new Node.Row(parts);
    }

    private boolean isEnd() {
        return depth == 0 && text.charAt(at) == '$' && (at + 1 == text.length() || text.charAt(at + 1) == '|');
    }

    /** A repetition after it concerns its last character, as everywhere. */
    private void quoted(List<Node> parts) throws NotUnderstood {
        var from = at + QUOTED_FROM.length();
        var end = text.indexOf(QUOTED_TO, from);
        var to = end < 0 ? text.length() : end;
        for (at = from; at < to; at++) {
            parts.add(new Node.One(literal(text.charAt(at))));
        }
        at = end < 0 ? to : to + QUOTED_TO.length();
        if (to > from) {
            parts.add(repeated(parts.remove(parts.size() - 1)));
        } else if (at < text.length() && "*+?{".indexOf(text.charAt(at)) >= 0) {
            throw notUnderstood();
        }
    }

    private Node atom() throws NotUnderstood {
        var each = text.charAt(at);
        if (each == '(') {
            return group();
        }
        if (each == '[') {
            at++;
            var parser = new ClassParser(text, at);
            var set = parser.parse();
            at = parser.at();
            return new Node.One(set);
        }
        if (each == '\\') {
            var set = ClassParser.escaped(text, at);
            at += 2;
            return new Node.One(set);
        }
        if ("*+?{^$".indexOf(each) >= 0) {
            throw notUnderstood();
        }
        at++;
        return new Node.One(each == '.' ? UrlCharacters.ANY : literal(each, at - 1));
    }

    private Node group() throws NotUnderstood {
        at++;
        if (takes('?') && !takes(':')) {
            throw notUnderstood();
        }
        if (++depth > DEEPEST) {
            throw notUnderstood();
        }
        var inner = choice();
        depth--;
        if (!takes(')')) {
            throw notUnderstood();
        }
        return inner;
    }

    private Node repeated(Node part) throws NotUnderstood {
        if (takes('*')) {
            return unlessPossessive(new Node.Repeat(part, 0, Node.Repeat.ENDLESS));
        }
        if (takes('+')) {
            return unlessPossessive(new Node.Repeat(part, 1, Node.Repeat.ENDLESS));
        }
        if (takes('?')) {
            return unlessPossessive(new Node.Repeat(part, 0, 1));
        }
        return takes('{') ? unlessPossessive(counted(part)) : part;
    }

    private Node unlessPossessive(Node repeat) throws NotUnderstood {
        takes('?');
        if (at < text.length() && "*+?{".indexOf(text.charAt(at)) >= 0) {
            throw notUnderstood();
        }
        return repeat;
    }

    private Node counted(Node part) throws NotUnderstood {
        var least = number();
        var most = least;
        if (takes(',')) {
            most = at < text.length() && text.charAt(at) == '}' ? Node.Repeat.ENDLESS : number();
        }
        if (!takes('}') || most != Node.Repeat.ENDLESS && most < least) {
            throw notUnderstood();
        }
        return new Node.Repeat(part, least, most);
    }

    private int number() throws NotUnderstood {
        var from = at;
        var number = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9' && number <= MOST_TIMES) {
            number = number * 10 + text.charAt(at++) - '0';
        }
        if (at == from || number > MOST_TIMES) {
            throw notUnderstood();
        }
        return number;
    }

    private UrlCharacters literal(char each) throws NotUnderstood {
        return literal(each, at);
    }

    private static UrlCharacters literal(char each, int position) throws NotUnderstood {
        if (each < UrlCharacters.FIRST || each > UrlCharacters.LAST) {
            throw new NotUnderstood(position);
        }
        return UrlCharacters.of(each);
    }

    private boolean takes(char wanted) {
        var isThere = at < text.length() && text.charAt(at) == wanted;
        at += isThere ? 1 : 0;
        return isThere;
    }

    private NotUnderstood notUnderstood() {
        return new NotUnderstood(Math.min(at, text.length()));
    }
}
