package org.ent4j.catalogue.homepage;

import java.time.LocalDate;
import java.util.List;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/** What can be said against a block of a page. */
public sealed interface BlockReason extends Reason {

    record WrongCount(String block, int count, int most) implements BlockReason {
        @Override
        public String code() {
            return "page.wrong-count";
        }
    }

    record BadAddress(String block, Label defect) implements BlockReason {
        @Override
        public String code() {
            return "page.bad-address";
        }
    }

    record AddressElsewhere(String block, Label kind, List<String> hosts) implements BlockReason {
        public AddressElsewhere {
            hosts = List.copyOf(hosts);
        }

        @Override
        public String code() {
            return "page.address-elsewhere";
        }
    }

    record MediaUntold(String block) implements BlockReason {
        @Override
        public String code() {
            return "page.media-untold";
        }
    }

    record MediaTooHeavy(String block, int kilobytes, int most) implements BlockReason {
        @Override
        public String code() {
            return "page.media-too-heavy";
        }
    }

    record NoSuchPosition(String block, String latitude, String longitude) implements BlockReason {
        @Override
        public String code() {
            return "page.no-such-position";
        }
    }

    record Unclean(String block, List<TakenAway> found) implements BlockReason {
        public Unclean {
            found = List.copyOf(found);
        }

        @Override
        public String code() {
            return "page.unclean";
        }
    }

    record NotPublic(String block, List<String> entries) implements BlockReason {
        public NotPublic {
            entries = List.copyOf(entries);
        }

        @Override
        public String code() {
            return "page.not-public";
        }
    }

    record TextTooLong(String block, int length, int longest) implements BlockReason {
        @Override
        public String code() {
            return "page.text-too-long";
        }
    }

    record BadEmail(String block, String email) implements BlockReason {
        @Override
        public String code() {
            return "page.bad-email";
        }
    }

    record BadTelephone(String block, String telephone) implements BlockReason {
        @Override
        public String code() {
            return "page.bad-telephone";
        }
    }

    record NoPosition(String block) implements BlockReason {
        @Override
        public String code() {
            return "page.no-position";
        }
    }

    record OutOfFrance(String block, String latitude, String longitude) implements BlockReason {
        @Override
        public String code() {
            return "page.out-of-france";
        }
    }

    record ContactUnreachable(String block) implements BlockReason {
        @Override
        public String code() {
            return "page.contact-unreachable";
        }
    }

    record EmptyText(String block) implements BlockReason {
        @Override
        public String code() {
            return "page.empty-text";
        }
    }

    record HeadingLeap(String block, List<Integer> levels) implements BlockReason {
        public HeadingLeap {
            levels = List.copyOf(levels);
        }

        @Override
        public String code() {
            return "page.heading-leap";
        }
    }

    record VagueLinks(String block, List<String> links) implements BlockReason {
        public VagueLinks {
            links = List.copyOf(links);
        }

        @Override
        public String code() {
            return "page.vague-links";
        }
    }

    /** Addresses and numbers, maybe of somebody. */
    record TextNames(String block, List<String> details) implements BlockReason {
        public TextNames {
            details = List.copyOf(details);
        }

        @Override
        public String code() {
            return "page.text-names";
        }
    }

    record StaleAgenda(String block, LocalDate last) implements BlockReason {
        @Override
        public String code() {
            return "page.stale-agenda";
        }
    }

    record ShowsNothing(String block) implements BlockReason {
        @Override
        public String code() {
            return "page.shows-nothing";
        }
    }

    record ToldInVain(String block, String alternative) implements BlockReason {
        @Override
        public String code() {
            return "page.told-in-vain";
        }
    }

    record BlockUntitled(String block) implements BlockReason {
        @Override
        public String code() {
            return "page.block-untitled";
        }
    }

    record OpenLinks(String block, List<String> addresses) implements BlockReason {
        public OpenLinks {
            addresses = List.copyOf(addresses);
        }

        @Override
        public String code() {
            return "page.open-links";
        }
    }

    record ChosenGone(String block, List<String> chosen) implements BlockReason {
        public ChosenGone {
            chosen = List.copyOf(chosen);
        }

        @Override
        public String code() {
            return "page.chosen-gone";
        }
    }

    record NoSuchBlock(String block) implements BlockReason {
        @Override
        public String code() {
            return "page.no-such-block";
        }
    }

    record BlockTwice(String block) implements BlockReason {
        @Override
        public String code() {
            return "page.block-twice";
        }
    }
}
