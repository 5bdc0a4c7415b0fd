package org.ent4j.catalogue.homepage;

import java.util.List;
import java.util.Optional;

/**
 * A piece of a page. What is told here is what its author chose; articles, events and the like come from the host when the
 * page is shown.
 */
public sealed interface Block {

    BlockId id();

    /** Its heading; "" for none. */
    String title();

    BlockKind kind();

    /** The last news of the school, so many. */
    record News(BlockId id, String title, int count) implements Block {
        @Override
        public BlockKind kind() {
            return BlockKind.NEWS;
        }
    }

    /** The next events of the school, so many. */
    record Agenda(BlockId id, String title, int count) implements Block {
        @Override
        public BlockKind kind() {
            return BlockKind.AGENDA;
        }
    }

    /**
     * How the school is reached.
     *
     * @param address its lines
     * @param telephone as it is to be read, or ""
     * @param email of the school, or ""
     * @param hours when it is open, or ""
     */
    record Contact(
            BlockId id,
            String title,
            List<String> address,
            String telephone,
            String email,
            String hours,
            Optional<MapPosition> position)
            implements Block {
        public Contact {
            address = List.copyOf(address);
        }

        @Override
        public BlockKind kind() {
            return BlockKind.CONTACT;
        }
    }

    /** What was published last, so much, in a rubrique or anywhere. */
    record LatestPublications(BlockId id, String title, int count, Optional<String> rubrique) implements Block {
        @Override
        public BlockKind kind() {
            return BlockKind.LATEST_PUBLICATIONS;
        }
    }

    /** A page of the school there; a link, so that nothing is loaded from there. */
    record Facebook(BlockId id, String title, String address) implements Block {
        @Override
        public BlockKind kind() {
            return BlockKind.FACEBOOK;
        }
    }

    /** The last entries of a feed, so many; the host reads it. */
    record RssFeed(BlockId id, String title, String address, int count) implements Block {
        @Override
        public BlockKind kind() {
            return BlockKind.RSS_FEED;
        }
    }

    /** These rubriques, in this order. */
    record RubriqueList(BlockId id, String title, List<String> rubriques) implements Block {
        public RubriqueList {
            rubriques = List.copyOf(rubriques);
        }

        @Override
        public BlockKind kind() {
            return BlockKind.RUBRIQUES;
        }
    }

    /** A picture. */
    record Media(BlockId id, String title, Illustration illustration) implements Block {
        @Override
        public BlockKind kind() {
            return BlockKind.MEDIA;
        }
    }

    /** These articles, in this order. */
    record ArticleSelection(BlockId id, String title, List<String> articles) implements Block {
        public ArticleSelection {
            articles = List.copyOf(articles);
        }

        @Override
        public BlockKind kind() {
            return BlockKind.ARTICLES;
        }
    }

    /** @param html which is kept as it is left after cleaning */
    record FormattedText(BlockId id, String title, String html) implements Block {
        @Override
        public BlockKind kind() {
            return BlockKind.FORMATTED_TEXT;
        }
    }

    /** An account of the school there; a link, so that nothing is loaded from there. */
    record Twitter(BlockId id, String title, String address) implements Block {
        @Override
        public BlockKind kind() {
            return BlockKind.TWITTER;
        }
    }
}
