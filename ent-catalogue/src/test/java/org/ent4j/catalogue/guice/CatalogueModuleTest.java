package org.ent4j.catalogue.guice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import org.ent4j.catalogue.Catalogue;
import org.ent4j.catalogue.TraceSearch;
import org.ent4j.catalogue.memory.InMemoryShelves;
import org.ent4j.catalogue.service.Service;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.catalogue.spi.Shelves;
import org.junit.jupiter.api.Test;

class CatalogueModuleTest {

    @Test
    void the_catalogue_stands_on_the_store_of_the_host() {
        var shelves = new InMemoryShelves();
        var injector = Guice.createInjector(
                new CatalogueModule(shelves),
                binder -> binder.bind(Rights.class).toInstance(Rights.open()));

        assertThat(injector.getInstance(Catalogue.class)).isSameAs(injector.getInstance(Catalogue.class));
        assertThat(injector.getInstance(TraceSearch.class)).isNotNull();
        assertThat(injector.getInstance(Shelves.class).of(Service.FILING)).isSameAs(shelves.of(Service.FILING));
    }
}
