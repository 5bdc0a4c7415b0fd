package org.ent4j.examples.host;

import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.directory.Directory;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.account.Login;
import org.ent4j.directory.jooq.JooqDirectory;
import org.ent4j.directory.search.FoundPerson;
import org.ent4j.directory.search.PersonState;
import org.ent4j.directory.search.SearchQuery;
import org.ent4j.directory.search.SearchScope;
import org.ent4j.directory.spi.AccountStore;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/** The people of schools, found as somebody writes them: by a number, a sign-in name, an e-mail address. */
public record SchoolPeople(Directory directory, AccountStore accounts) {

    public static SchoolPeople of(EntData data) {
        return new SchoolPeople(
                data.directory(), JooqDirectory.on(data.dataSource()).accounts());
    }

    /** Whether somebody is in the school, or the parent of somebody who is. */
    public boolean isOfSchool(Scope school, PersonId who) {
        return found(school, who.value()).anyMatch(who::equals);
    }

    /** The only one of the school whom it can mean; nothing when there is none, or more than one. */
    public Optional<PersonId> find(Scope school, String asWritten) {
        var text = asWritten.replaceAll("\\p{Cntrl}", "").strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return signingInAs(text).filter(who -> isOfSchool(school, who)).or(() -> only(found(school, text)));
    }

    private Optional<PersonId> signingInAs(String text) {
        return Optional.of(text)
                .filter(Login::isLogin)
                .flatMap(each -> accounts.byLogin(new Login(each)))
                .map(Account::person);
    }

    private Stream<PersonId> found(Scope school, String text) {
        return school instanceof Scope.OfSchool one ? found(one.school(), text) : Stream.empty();
    }

    private Stream<PersonId> found(StructureId school, String text) {
        return directory.search(SearchQuery.ofKey(text), SearchScope.of(school), 0).page().items().stream()
                .filter(found -> found.state() == PersonState.PRESENT)
                .map(FoundPerson::id);
    }

    private static Optional<PersonId> only(Stream<PersonId> found) {
        var first = found.limit(2).toList();
        return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
    }
}
