package org.ent4j.catalogue.gar.validation;

import org.ent4j.model.rule.Reason;

/** Why there is no export to look at. */
public sealed interface NothingToRead extends Reason {

    /** It does not exist. */
    record NoFolder(String name) implements NothingToRead {
        @Override
        public String code() {
            return "gar-read.no-folder";
        }
    }

    /** It is a file. */
    record NotAFolder(String name) implements NothingToRead {
        @Override
        public String code() {
            return "gar-read.not-a-folder";
        }
    }

    /** No XML file in it. */
    record NoFile(String folder) implements NothingToRead {
        @Override
        public String code() {
            return "gar-read.no-file";
        }
    }

    /** An archive was given, or a folder with nothing else: its files are looked at, not it. */
    record PackedUp(String archive) implements NothingToRead {
        @Override
        public String code() {
            return "gar-read.packed-up";
        }
    }

    /** The machine does not let it be read. */
    record Unreadable(String detail) implements NothingToRead {
        @Override
        public String code() {
            return "gar-read.unreadable";
        }
    }
}
