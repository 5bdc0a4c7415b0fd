package org.ent4j.catalogue.address.pattern;

import java.util.List;

/** A pattern as a tree. */
sealed interface Node {

    Node NOTHING = new Row(List.of());

    /** How many characters it names, each as often as it is repeated; never more than {@link #MANY}. */
    long size();

    /** More than any pattern may have. */
    long MANY = 1_000_000;

    /** One character of these. */
    record One(UrlCharacters of) implements Node {
        @Override
        public long size() {
            return 1;
        }
    }

    /** One after the other. */
    record Row(List<Node> parts) implements Node {
        public Row {
            parts = List.copyOf(parts);
        }

        @Override
        public long size() {
            return Math.max(
                    1, Math.min(MANY, parts.stream().mapToLong(Node::size).sum()));
        }
    }

    /** One of them. */
    record Choice(List<Node> parts) implements Node {
        public Choice {
            parts = List.copyOf(parts);
        }

        @Override
        public long size() {
            return Math.min(MANY, parts.stream().mapToLong(Node::size).sum());
        }
    }

    /** @param most {@link #ENDLESS} for no limit */
    record Repeat(Node part, int least, int most) implements Node {

        static final int ENDLESS = -1;

        @Override
        public long size() {
            return Math.min(MANY, part.size() * Math.max(1, Math.max(least, most)));
        }
    }
}
