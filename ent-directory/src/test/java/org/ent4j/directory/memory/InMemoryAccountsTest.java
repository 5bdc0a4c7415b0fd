package org.ent4j.directory.memory;

import org.ent4j.directory.spi.AccountStore;
import org.ent4j.directory.spi.AccountStoreContract;

class InMemoryAccountsTest implements AccountStoreContract {

    @Override
    public AccountStore noAccounts() {
        return new InMemoryAccounts();
    }
}
