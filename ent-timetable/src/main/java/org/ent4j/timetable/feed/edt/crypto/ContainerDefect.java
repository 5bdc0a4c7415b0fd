package org.ent4j.timetable.feed.edt.crypto;

import java.util.List;
import org.ent4j.model.rule.Reason;

/** Why an encrypted container is not opened. None of them says anything of keys or of what is inside. */
public sealed interface ContainerDefect extends Reason {

    /** The container was made for partners of whom the host has no key. */
    record NoKey(List<String> partners) implements ContainerDefect {
        public NoKey {
            partners = List.copyOf(partners);
        }

        @Override
        public String code() {
            return "edt.container.no-key";
        }
    }

    /** The host's key is not the one for which the container was made, or the encrypted key is damaged. */
    record WrongKey(List<String> partners) implements ContainerDefect {
        public WrongKey {
            partners = List.copyOf(partners);
        }

        @Override
        public String code() {
            return "edt.container.wrong-key";
        }
    }

    /** An element without which nothing can be opened is missing or empty. */
    record Incomplete(String element) implements ContainerDefect {
        @Override
        public String code() {
            return "edt.container.incomplete";
        }
    }

    /** What the element holds is not what was put there. */
    record Damaged(String element) implements ContainerDefect {
        @Override
        public String code() {
            return "edt.container.damaged";
        }
    }

    /** The content grows as no export does. */
    record TooCompressed(int ratio) implements ContainerDefect {
        @Override
        public String code() {
            return "edt.container.too-compressed";
        }
    }

    /** The container is labelled with one school and holds the export of another. */
    record OtherSchool(String container, String content) implements ContainerDefect {
        @Override
        public String code() {
            return "edt.container.other-school";
        }
    }

    /** A version of the container that this reader was not tried on. */
    record OtherVersion(String version, List<String> known) implements ContainerDefect {
        public OtherVersion {
            known = List.copyOf(known);
        }

        @Override
        public String code() {
            return "edt.container.other-version";
        }
    }
}
