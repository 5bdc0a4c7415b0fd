package org.ent4j.examples.cli.letters;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.account.letter.LetterRefusal;
import org.ent4j.directory.account.letter.LetterRules;
import org.ent4j.directory.spi.AccountStore;
import org.ent4j.examples.host.letters.Addressee;

/** Who gets a letter, and who gets none and why; nothing is issued yet. */
record LetterPlan(List<Recipient> recipients, List<Refused> refused) {

    /** Somebody for whose account a code is to be issued. */
    record Recipient(Addressee who, Account account) {}

    /** Somebody who gets no letter. */
    record Refused(Addressee who, LetterRefusal why) {}

    static LetterPlan of(Collection<Addressee> people, AccountStore store, LetterRules rules, ZonedDateTime now) {
        var ids = people.stream().map(each -> each.person().id()).toList();
        var accounts = store.byPeople(ids).stream().collect(Collectors.toMap(Account::person, Function.identity()));
        var recipients = new ArrayList<Recipient>();
        var refused = new ArrayList<Refused>();
        for (var each : people) {
            var account = Optional.ofNullable(accounts.get(each.person().id()));
            rules.decide(each.candidate(account), now)
                    .peekLeft(why -> refused.add(new Refused(each, why)))
                    .peek(known -> recipients.add(new Recipient(each, known)));
        }
        return new LetterPlan(List.copyOf(recipients), List.copyOf(refused));
    }

    boolean isEmpty() {
        return recipients.isEmpty() && refused.isEmpty();
    }

    boolean has(Class<? extends LetterRefusal> reason) {
        return refused.stream().anyMatch(each -> reason.isInstance(each.why()));
    }
}
