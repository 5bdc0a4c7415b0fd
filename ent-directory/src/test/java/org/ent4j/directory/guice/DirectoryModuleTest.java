package org.ent4j.directory.guice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.util.List;
import org.ent4j.directory.Accounts;
import org.ent4j.directory.Directory;
import org.ent4j.directory.account.AccountPolicy;
import org.ent4j.directory.account.AccountSamples;
import org.ent4j.directory.memory.InMemoryAccounts;
import org.ent4j.directory.memory.InMemoryDirectory;
import org.ent4j.directory.search.SearchQuery;
import org.ent4j.directory.search.SearchScope;
import org.ent4j.directory.spi.AccountStore;
import org.ent4j.directory.spi.DirectoryChanges;
import org.ent4j.directory.spi.DirectoryStore;
import org.ent4j.directory.spi.SearchPeople;
import org.junit.jupiter.api.Test;

class DirectoryModuleTest {

    private final DirectoryStore store = new InMemoryDirectory();
    private final AccountStore accounts = new InMemoryAccounts();
    private final Injector injector = Guice.createInjector(
            new DirectoryModule(store), new AccountsModule(accounts, AccountPolicy.USUAL, AccountSamples.TOOLS));

    @Test
    void the_directory_the_search_and_the_accounts_are_on_the_stores_of_the_host() {
        var jeanne = AccountSamples.person("1", "Jeanne", "DUPONT");
        store.write(DirectoryChanges.ofPeople(List.of(jeanne)));

        var found = injector.getInstance(Directory.class).person(jeanne.id());
        var page = injector.getInstance(SearchPeople.class)
                .search(SearchQuery.ofWords("jeanne"), SearchScope.EVERYBODY, 0);
        var facade = injector.getInstance(Accounts.class);
        facade.apply(facade.plan(List.of(jeanne), AccountSamples.NOW));

        assertThat(found).contains(jeanne);
        assertThat(page.page().total()).isEqualTo(1);
        assertThat(accounts.byPerson(jeanne.id())).isPresent();
        assertThat(injector.getInstance(Accounts.class)).isSameAs(facade);
    }
}
