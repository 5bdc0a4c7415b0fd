package org.ent4j.catalogue.homepage.feed.picture;

import java.util.List;
import org.ent4j.model.rule.Reason;

/** What can be wrong with the file of a picture. */
public sealed interface PictureDefect extends Reason {

    /** It is none of the kinds that pages show; SVG is not, since it may hold scripts. */
    record UnknownKind(List<String> known) implements PictureDefect {
        public UnknownKind {
            known = List.copyOf(known);
        }

        @Override
        public String code() {
            return "picture.unknown-kind";
        }
    }

    /** It begins as one, and ends before it says its size. */
    record CutShort(String kind) implements PictureDefect {
        @Override
        public String code() {
            return "picture.cut-short";
        }
    }

    /** Its name says another kind than its bytes. */
    record OtherKind(String kind) implements PictureDefect {
        @Override
        public String code() {
            return "picture.other-kind";
        }
    }

    /** A name that is no name of a file. */
    record BadName(String name) implements PictureDefect {
        @Override
        public String code() {
            return "picture.bad-name";
        }
    }
}
