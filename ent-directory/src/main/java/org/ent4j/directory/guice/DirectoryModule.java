package org.ent4j.directory.guice;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import org.ent4j.directory.Directory;
import org.ent4j.directory.importing.Importer;
import org.ent4j.directory.spi.DirectoryStore;
import org.ent4j.directory.spi.Memberships;
import org.ent4j.directory.spi.SearchPeople;

/** Binds, on one store: {@link Directory}, {@link Importer}, {@link SearchPeople} and {@link Memberships}. */
public final class DirectoryModule extends AbstractModule {

    private final DirectoryStore store;

    public DirectoryModule(DirectoryStore store) {
        this.store = store;
    }

    @Override
    protected void configure() {
        bind(DirectoryStore.class).toInstance(store);
    }

    @Provides
    @Singleton
    Directory directory() {
        return Directory.on(store);
    }

    @Provides
    @Singleton
    Importer importer() {
        return new Importer(store);
    }

    @Provides
    SearchPeople search() {
        return store.search();
    }

    @Provides
    Memberships memberships() {
        return store.memberships();
    }
}
