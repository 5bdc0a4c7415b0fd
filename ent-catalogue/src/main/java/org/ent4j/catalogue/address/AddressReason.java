package org.ent4j.catalogue.address;

import org.ent4j.model.rule.Reason;

/** What is wrong with an address. */
public sealed interface AddressReason extends Reason {

    /** No URL: a space, a character that is not allowed, or nothing. */
    record NotAUrl(String address) implements AddressReason {
        @Override
        public String code() {
            return "address.not-a-url";
        }
    }

    /** @param instead what was probably meant */
    record NoScheme(String address, String instead) implements AddressReason {
        @Override
        public String code() {
            return "address.no-scheme";
        }
    }

    /** It runs a program, or opens a file, in the browser of whoever clicks. */
    record Dangerous(String scheme) implements AddressReason {
        @Override
        public String code() {
            return "address.dangerous";
        }
    }

    /** Browsers do not open it by themselves. */
    record NotOfTheWeb(String scheme) implements AddressReason {
        @Override
        public String code() {
            return "address.not-of-the-web";
        }
    }

    /** @param instead the address to try */
    record NotEncrypted(String address, String instead) implements AddressReason {
        @Override
        public String code() {
            return "address.not-encrypted";
        }
    }

    /** No host, or none that is written as hosts are. */
    record NoHost(String address) implements AddressReason {
        @Override
        public String code() {
            return "address.no-host";
        }
    }

    /** A name and a password stand in it, and everybody who sees the tile can read them. They are not repeated. */
    record Credentials(String without) implements AddressReason {
        @Override
        public String code() {
            return "address.credentials";
        }
    }

    /** A host that only machines of one network find. */
    record PrivateHost(String host) implements AddressReason {
        @Override
        public String code() {
            return "address.private-host";
        }
    }
}
