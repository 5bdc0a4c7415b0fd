package org.ent4j.examples.portal.directory;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.account.AccountAction;
import org.ent4j.directory.account.AccountEvent;
import org.ent4j.directory.account.AccountLife;
import org.ent4j.directory.account.Actor;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;

/** The account on the card of a person: what it is, what happened to it, what may be done with it. */
final class AccountParts {

    private static final int EVENTS = 10;

    private final PortalAccounts accounts;
    private final PasswordDesk passwords;

    @Inject
    AccountParts(PortalAccounts accounts, PasswordDesk passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    PersonPage.AccountPart of(Visit visit, Person person) {
        return accounts.store()
                .byPerson(person.id())
                .map(account -> of(visit, person, account))
                .orElseGet(() -> new PersonPage.AccountPart(
                        Optional.empty(), List.of(), List.of(), false, false, Optional.empty(), List.of()));
    }

    private PersonPage.AccountPart of(Visit visit, Person person, Account account) {
        var possible = AccountLife.possible(account);
        var reset = passwords.mayReset(visit, person, account);
        return new PersonPage.AccountPart(
                Optional.of(States.of(account.state(), visit.words())),
                facts(visit, account),
                events(visit, person),
                possible.contains(AccountAction.SUSPEND),
                possible.contains(AccountAction.RESUME),
                reset.isRight() ? Optional.of(PasswordDesk.path(person.id())) : Optional.empty(),
                reset.fold(visit.words()::of, allowed -> List.of()));
    }

    private static List<PersonPage.Fact> facts(Visit visit, Account account) {
        return Stream.of(
                        fact(
                                visit,
                                "Identifiant",
                                "Login",
                                Optional.of(account.login().value())),
                        fact(
                                visit,
                                "Depuis le",
                                "Since",
                                Optional.of(visit.words().shortDay(account.since()))),
                        fact(
                                visit,
                                "Dernière connexion",
                                "Last sign-in",
                                account.lastSignIn().map(visit.words()::moment)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<PersonPage.Fact> fact(Visit visit, String fr, String en, Optional<String> value) {
        return value.map(text -> PersonPage.Fact.of(visit.in(fr, en), text));
    }

    private List<PersonPage.Event> events(Visit visit, Person person) {
        var all = new ArrayList<>(accounts.store().events(person.id()));
        Collections.reverse(all);
        return all.stream().limit(EVENTS).map(event -> event(visit, event)).toList();
    }

    private static PersonPage.Event event(Visit visit, AccountEvent event) {
        var what = States.capital(visit.words().of(event.kind().label()));
        var state = event.from() == event.to()
                ? ""
                : " → " + visit.words().of(event.to().label());
        return new PersonPage.Event(visit.words().moment(event.when()), what + state, who(visit, event.who()));
    }

    private static String who(Visit visit, Actor actor) {
        return switch (actor.kind()) {
            case PERSON -> visit.school().names().of(new PersonId(actor.id()));
            case IMPORT -> visit.in("import de l'annuaire", "import of the directory");
            case DELAY -> visit.in("délai", "delay");
        };
    }
}
