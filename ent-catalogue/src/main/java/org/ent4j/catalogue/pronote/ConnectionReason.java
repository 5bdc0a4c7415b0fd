package org.ent4j.catalogue.pronote;

import java.time.LocalDate;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** What stands against a connection, or is to be seen to. */
public sealed interface ConnectionReason extends Reason {

    /** Not an address of the web. */
    record NotAnAddress(String server) implements ConnectionReason {
        @Override
        public String code() {
            return "pronote.connection.not-an-address";
        }
    }

    /** @param scheme what stands before the colon, or "" */
    record NotHttps(String scheme) implements ConnectionReason {
        @Override
        public String code() {
            return "pronote.connection.not-https";
        }
    }

    /** A name or a password stands in the address. */
    record CredentialsInAddress() implements ConnectionReason {
        @Override
        public String code() {
            return "pronote.connection.credentials";
        }
    }

    /** No port is so. */
    record WrongPort(int port) implements ConnectionReason {
        @Override
        public String code() {
            return "pronote.connection.wrong-port";
        }
    }

    /** The address of a page or with parameters. */
    record NotTheServer(String server) implements ConnectionReason {
        @Override
        public String code() {
            return "pronote.connection.not-the-server";
        }
    }

    /** The address is one of the other hosting. */
    record OtherHosting(String host, Label hosting) implements ConnectionReason {
        @Override
        public String code() {
            return "pronote.connection.other-hosting";
        }
    }

    /** Nobody reaches that host from home. */
    record NotReachable(String host) implements ConnectionReason {
        @Override
        public String code() {
            return "pronote.connection.not-reachable";
        }
    }

    /** Index Éducation gives the portal a name. */
    record NoPartner() implements ConnectionReason {
        @Override
        public String code() {
            return "pronote.connection.no-partner";
        }
    }

    /** A structure is there twice. */
    record RegroupedTwice(String structure) implements ConnectionReason {
        @Override
        public String code() {
            return "pronote.connection.regrouped-twice";
        }
    }

    /** Pronote knows nobody by the file. */
    record NeverExported() implements ConnectionReason {
        @Override
        public String code() {
            return "pronote.connection.never-exported";
        }
    }

    /** @param populations that were exported, and no others ever */
    record OnlyPartly(Label populations) implements ConnectionReason {
        @Override
        public String code() {
            return "pronote.connection.only-partly";
        }
    }

    /** Those who came at the rentrée are not in it. */
    record OlderThanRentree(LocalDate exported, LocalDate rentree) implements ConnectionReason {
        @Override
        public String code() {
            return "pronote.connection.older-than-rentree";
        }
    }

    /** The first export is of everybody. */
    record FirstIsComplete(Label missing) implements ConnectionReason {
        @Override
        public String code() {
            return "pronote.connection.first-is-complete";
        }
    }
}
