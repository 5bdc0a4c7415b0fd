package org.ent4j.examples.portal.directory;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.account.AccountRefusal;
import org.ent4j.directory.account.secret.Secret;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.search.PersonState;
import org.ent4j.examples.portal.rights.Administrators;
import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;

/** The administrators of the school, each of whom may have the other's password chosen anew. */
final class PasswordScreen {

    private final PortalAccounts accounts;
    private final PasswordDesk desk;

    @Inject
    PasswordScreen(PortalAccounts accounts, PasswordDesk desk) {
        this.accounts = accounts;
        this.desk = desk;
    }

    Answer administrators(Visit visit) {
        var rights = visit.school().rights().snapshot().rights();
        var people = Administrators.of(rights, visit.school().id());
        var known = accounts.of(people);
        var rows = people.stream()
                .flatMap(id -> visit.school().names().find(id).stream())
                .sorted(SchoolNames.BY_NAME)
                .map(person -> row(visit, person, Optional.ofNullable(known.get(person.id()))))
                .toList();
        return Answer.page(
                visit.in("Administrateurs de l'ENT", "Administrators of the portal"),
                "directory/administrators",
                new AdministratorsPage(rows));
    }

    private AdministratorsPage.Row row(Visit visit, Person person, Optional<Account> account) {
        var reset = account.map(known -> desk.mayReset(visit, person, known));
        return new AdministratorsPage.Row(
                person.name().display(),
                account.map(known -> known.login().value()).orElse(""),
                States.of(PersonState.of(person), account, visit.words()),
                reset.filter(Either::isRight).map(allowed -> PasswordDesk.path(person.id())),
                reset.map(decided -> decided.fold(visit.words()::of, allowed -> List.<String>of()))
                        .orElseGet(() -> visit.words().of(List.of(new AccountRefusal.NoAccount()))));
    }

    /** The code is on the answer to the form and nowhere else. */
    Answer reset(Visit visit) {
        return Sight.of(visit)
                .find(visit.parameter("person"))
                .map(known -> desk.reset(visit, known)
                        .fold(
                                refusal -> Answer.refused(visit, List.of(refusal)),
                                code -> handedOver(visit, known, code)))
                .orElseGet(() -> PersonScreen.notFound(visit));
    }

    private static Answer handedOver(Visit visit, Person person, Secret code) {
        var until = visit.now().plus(PortalAccounts.POLICY.handedOverLife());
        return Answer.page(
                visit.in("Code de réinitialisation", "Reset code"),
                "directory/code",
                new CodePage(
                        person.name().display(), code.reveal(), visit.words().moment(until)));
    }
}
