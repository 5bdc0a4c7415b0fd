package org.ent4j.examples.portal.directory;

import java.util.List;
import java.util.Optional;

/**
 * The card of somebody.
 *
 * @param parts as many as the visitor may see
 * @param account nothing for whom the visitor does not manage
 */
public record PersonPage(String id, List<Part> parts, Optional<AccountPart> account) {

    public PersonPage {
        parts = List.copyOf(parts);
    }

    /** Facts under a heading; a part without facts is not shown. */
    public record Part(String heading, List<Fact> facts) {
        public Part {
            facts = List.copyOf(facts);
        }
    }

    /** @param path of the person whom the value names, if it does and the visitor may see him */
    public record Fact(String label, String value, Optional<String> path) {

        static Fact of(String label, String value) {
            return new Fact(label, value, Optional.empty());
        }
    }

    /**
     * The account.
     *
     * @param state nothing for somebody without an account
     * @param events the latest first
     * @param reset the path that resets the password, when the rules let the visitor
     * @param noReset why they do not
     */
    public record AccountPart(
            Optional<SearchPage.Badge> state,
            List<Fact> facts,
            List<Event> events,
            boolean suspendable,
            boolean resumable,
            Optional<String> reset,
            List<String> noReset) {
        public AccountPart {
            facts = List.copyOf(facts);
            events = List.copyOf(events);
            noReset = List.copyOf(noReset);
        }
    }

    /** Something that happened to the account. */
    public record Event(String when, String what, String who) {}
}
