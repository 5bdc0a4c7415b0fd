package org.ent4j.directory.guice;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import org.ent4j.directory.Accounts;
import org.ent4j.directory.account.AccountPolicy;
import org.ent4j.directory.account.SecretTools;
import org.ent4j.directory.spi.AccountStore;

/** Binds {@link Accounts} on one store, with what the host chooses: its {@link AccountPolicy} and its {@link SecretTools}. */
public final class AccountsModule extends AbstractModule {

    private final AccountStore store;
    private final AccountPolicy policy;
    private final SecretTools tools;

    public AccountsModule(AccountStore store, AccountPolicy policy, SecretTools tools) {
        this.store = store;
        this.policy = policy;
        this.tools = tools;
    }

    @Override
    protected void configure() {
        bind(AccountStore.class).toInstance(store);
        bind(AccountPolicy.class).toInstance(policy);
    }

    @Provides
    @Singleton
    Accounts accounts() {
        return Accounts.on(store, policy, tools);
    }
}
