package org.ent4j.catalogue.gar.validation;

import org.ent4j.model.text.Label;

/** What is wrong with the files of an export. */
public sealed interface FileDefect extends GarDefect {

    /** Against 'an XML file has the agreed name'. */
    record WrongName(String name) implements FileDefect {
        @Override
        public String code() {
            return "gar-file.wrong-name";
        }
    }

    /** Against 'a folder has one export'. */
    record SeveralExports(String other, String kept) implements FileDefect {
        @Override
        public String code() {
            return "gar-file.several-exports";
        }
    }

    /** Against 'numbers of files follow each other'. */
    record NumberMissing(String part, int number) implements FileDefect {
        @Override
        public String code() {
            return "gar-file.number-missing";
        }
    }

    /** Against 'the export has its schools'. */
    record NoSchools(String expected) implements FileDefect {
        @Override
        public String code() {
            return "gar-file.no-schools";
        }
    }

    /** Against 'the export has its five parts'. */
    record PartMissing(String part) implements FileDefect {
        @Override
        public String code() {
            return "gar-file.part-missing";
        }
    }

    /** Against 'a file can be read to its end'. */
    record Unreadable(Label because) implements FileDefect {
        @Override
        public String code() {
            return "gar-file.unreadable";
        }
    }

    /** Against 'the root is that of the name'. */
    record WrongRoot(String found, String expected) implements FileDefect {
        @Override
        public String code() {
            return "gar-file.wrong-root";
        }
    }

    /** Against 'a file keeps to 10 000 nodes'. */
    record TooManyNodes(int limit) implements FileDefect {
        @Override
        public String code() {
            return "gar-file.too-many-nodes";
        }
    }

    /** Against 'the folder has nothing but the export'. */
    record ForeignFile(String name) implements FileDefect {
        @Override
        public String code() {
            return "gar-file.foreign";
        }
    }

    /** Against 'the archive has all files'. */
    record NotInArchive(String name) implements FileDefect {
        @Override
        public String code() {
            return "gar-file.not-in-archive";
        }
    }

    /** Against 'the archive has nothing but the files'. */
    record OnlyInArchive(String name) implements FileDefect {
        @Override
        public String code() {
            return "gar-file.only-in-archive";
        }
    }

    /** Against 'the archive has the same content'. */
    record OtherInArchive(String name) implements FileDefect {
        @Override
        public String code() {
            return "gar-file.other-in-archive";
        }
    }

    /** Against 'the archive is flat'. */
    record NotFlat(String name) implements FileDefect {
        @Override
        public String code() {
            return "gar-file.not-flat";
        }
    }

    /** Against 'the archive can be read to its end'. */
    record BadArchive(String detail) implements FileDefect {
        @Override
        public String code() {
            return "gar-file.bad-archive";
        }
    }

    /** Against 'the md5 is that of the archive'. */
    record WrongSum(String said, String found) implements FileDefect {
        @Override
        public String code() {
            return "gar-file.wrong-sum";
        }
    }

    /** Against 'the md5 is bare'. */
    record SumForm(String said) implements FileDefect {
        @Override
        public String code() {
            return "gar-file.sum-form";
        }
    }

    /** Against 'a file is in UTF-8'. */
    record OtherEncoding(String encoding) implements FileDefect {
        @Override
        public String code() {
            return "gar-file.other-encoding";
        }
    }

    /** Against 'the md5 has its archive'. */
    record SumAlone(String name) implements FileDefect {
        @Override
        public String code() {
            return "gar-file.sum-alone";
        }
    }
}
