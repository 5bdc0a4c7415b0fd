package org.ent4j.examples.portal.directory;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.account.AccountChange;
import org.ent4j.directory.account.AccountLife;
import org.ent4j.directory.account.AccountRefusal;
import org.ent4j.directory.account.AccountState;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Sessions;
import org.ent4j.examples.portal.web.Visit;

/** What is done with a selection of people, and what became of each of them. */
final class SelectionScreen {

    private static final String SUSPENDED = "suspended in the annuaire";
    private static final String RESUMED = "resumed in the annuaire";

    private final PeopleSearch search;
    private final PortalAccounts accounts;
    private final OpenSchools schools;
    private final Sessions sessions;
    private final Consultations consultations;

    @Inject
    SelectionScreen(
            PeopleSearch search,
            PortalAccounts accounts,
            OpenSchools schools,
            Sessions sessions,
            Consultations consultations) {
        this.search = search;
        this.accounts = accounts;
        this.schools = schools;
        this.sessions = sessions;
        this.consultations = consultations;
    }

    Answer download(Visit visit) {
        var selection = Selection.of(visit, search);
        if (selection.isEmpty()) {
            return Selection.nobody(visit);
        }
        consultations.exported(visit, selection.ids());
        return Answer.download(
                visit.in("annuaire.csv", "directory.csv"),
                "text/csv; charset=utf-8",
                new PeopleCsv(visit, accounts.of(selection.ids())).of(selection.people()));
    }

    Answer suspend(Visit visit) {
        var how = PortalAccounts.how(visit, SUSPENDED);
        return each(
                visit,
                visit.in("Comptes suspendus", "Suspended accounts"),
                account -> AccountLife.suspend(account, how));
    }

    Answer resume(Visit visit) {
        var how = PortalAccounts.how(visit, RESUMED);
        return each(
                visit, visit.in("Comptes rétablis", "Resumed accounts"), account -> AccountLife.resume(account, how));
    }

    private Answer each(Visit visit, String title, Function<Account, Either<AccountRefusal, AccountChange>> command) {
        var selection = Selection.of(visit, search);
        if (selection.isEmpty()) {
            return Selection.nobody(visit);
        }
        var outcome = OutcomePage.of(
                selection.others(),
                selection.people().stream()
                        .map(person -> line(visit, person, command))
                        .toList());
        schools.changed(visit.school().id());
        return Answer.page(title, "directory/outcome", outcome.withUndo(suspended(selection)));
    }

    private List<String> suspended(Selection selection) {
        return accounts.store().byPeople(selection.ids()).stream()
                .filter(account -> account.is(AccountState.SUSPENDU))
                .map(account -> account.person().value())
                .toList();
    }

    /** Who cannot sign in any more is signed out. */
    private void dropSessions(Account account) {
        if (account.is(AccountState.SUSPENDU)) {
            sessions.endAll(account.person());
        }
    }

    private OutcomePage.Line line(
            Visit visit, Person person, Function<Account, Either<AccountRefusal, AccountChange>> command) {
        var name = person.name().display();
        if (person.id().equals(visit.person())) {
            return OutcomePage.Line.not(
                    name,
                    visit.in(
                            "c'est votre propre compte : demandez à un autre administrateur",
                            "this is your own account: ask another administrator"));
        }
        return accounts.accounts()
                .change(person.id(), command)
                .peek(this::dropSessions)
                .fold(
                        refusal -> OutcomePage.Line.not(name, visit.words().of(refusal)),
                        account -> OutcomePage.Line.done(
                                name, visit.words().of(account.state().label())));
    }
}
