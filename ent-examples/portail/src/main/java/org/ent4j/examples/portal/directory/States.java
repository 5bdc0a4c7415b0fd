package org.ent4j.examples.portal.directory;

import java.util.Locale;
import java.util.Optional;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.account.AccountState;
import org.ent4j.directory.search.PersonState;
import org.ent4j.examples.portal.web.Words;

/** The <i>état</i> of somebody, as lists show it: that of the account, unless the sources have lost him. */
final class States {

    private States() {}

    static SearchPage.Badge of(PersonState person, Optional<Account> account, Words words) {
        if (person == PersonState.DISAPPEARED) {
            return new SearchPage.Badge("bad", words.of(person.label()));
        }
        return account.map(known -> of(known.state(), words))
                .orElseGet(() -> new SearchPage.Badge("", words.in("Sans compte", "No account")));
    }

    static SearchPage.Badge of(AccountState state, Words words) {
        return new SearchPage.Badge(look(state), capital(words.of(state.label())));
    }

    private static String look(AccountState state) {
        return switch (state) {
            case OPERATIONNEL -> "good";
            case A_ACTIVER -> "wait";
            default -> "bad";
        };
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
    }
}
