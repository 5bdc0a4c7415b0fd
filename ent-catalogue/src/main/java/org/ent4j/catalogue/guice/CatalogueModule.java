package org.ent4j.catalogue.guice;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.OptionalBinder;
import java.util.Optional;
import org.ent4j.catalogue.Catalogue;
import org.ent4j.catalogue.TraceSearch;
import org.ent4j.catalogue.spi.Places;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.catalogue.spi.Shelves;
import org.ent4j.catalogue.spi.Traces;

/**
 * Binds {@link Catalogue} on a store, from which each feature is taken with what it needs: {@code
 * catalogue.services(populations)}. The host binds {@link Rights}, and {@link Places} when schools inherit from more
 * than the project.
 */
public final class CatalogueModule extends AbstractModule {

    private final Shelves shelves;

    /** @param shelves in memory or on a database */
    public CatalogueModule(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    protected void configure() {
        bind(Shelves.class).toInstance(shelves);
        bind(Traces.class).toInstance(shelves.traces());
        OptionalBinder.newOptionalBinder(binder(), Places.class);
    }

    @Provides
    @Singleton
    Catalogue catalogue(Rights rights, Optional<Places> places) {
        return Catalogue.of(shelves, rights, places.orElseGet(Places::flat));
    }

    @Provides
    @Singleton
    TraceSearch search(Catalogue catalogue) {
        return catalogue.traces();
    }
}
