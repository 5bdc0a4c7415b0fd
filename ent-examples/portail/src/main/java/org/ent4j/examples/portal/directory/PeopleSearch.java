package org.ent4j.examples.portal.directory;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.directory.Directory;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.account.AccountState;
import org.ent4j.directory.account.Login;
import org.ent4j.directory.search.FoundPerson;
import org.ent4j.directory.search.PersonKey;
import org.ent4j.directory.search.SearchQuery;
import org.ent4j.directory.search.SearchResult;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.model.page.Page;

/** Finds people of the visitor's school, those whom he may see. */
public final class PeopleSearch {

    private final Directory directory;
    private final PortalAccounts accounts;

    @Inject
    PeopleSearch(PortalData data, PortalAccounts accounts) {
        this.directory = data.directory();
        this.accounts = accounts;
    }

    /** @param number of the page, from 0 */
    SearchResult page(Sight sight, SearchCriteria criteria, int number) {
        return criteria.accounts().isEmpty()
                ? found(sight, criteria, number)
                : new SearchResult(Page.of(all(sight, criteria), number, Page.USUAL_SIZE), false);
    }

    /** Everybody whom the pages show. */
    List<FoundPerson> all(Sight sight, SearchCriteria criteria) {
        var found = new ArrayList<FoundPerson>();
        var page = found(sight, criteria, 0).page();
        found.addAll(page.items());
        while (page.hasNext()) {
            page = found(sight, criteria, page.number() + 1).page();
            found.addAll(page.items());
        }
        return criteria.accounts().isEmpty() ? found : withAccounts(found, criteria.accounts());
    }

    private List<FoundPerson> withAccounts(List<FoundPerson> found, Set<AccountState> states) {
        var people =
                accounts.store().inStates(states).stream().map(Account::person).collect(Collectors.toSet());
        return found.stream().filter(each -> people.contains(each.id())).toList();
    }

    private SearchResult found(Sight sight, SearchCriteria criteria, int number) {
        return query(sight, criteria)
                .map(query -> directory.search(query, sight.scope(), number))
                .orElseGet(() -> SearchResult.none(number));
    }

    private Optional<SearchQuery> query(Sight sight, SearchCriteria criteria) {
        return sight.query(
                criteria,
                Optional.of(criteria.key()).filter(key -> !key.isEmpty()).map(this::key));
    }

    /** The key of a person, or a login, which the directory does not know. */
    private PersonKey key(String text) {
        var readable = text.replaceAll("\\p{Cntrl}", "");
        var key = new PersonKey(readable.isBlank() ? "?" : readable);
        return Optional.of(readable)
                .filter(Login::isLogin)
                .flatMap(login -> accounts.store().byLogin(new Login(login)))
                .map(account -> new PersonKey(account.person().value()))
                .orElse(key);
    }
}
