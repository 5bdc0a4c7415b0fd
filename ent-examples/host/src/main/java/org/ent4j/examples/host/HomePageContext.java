package org.ent4j.examples.host;

import java.time.ZoneId;
import java.util.Optional;
import org.ent4j.catalogue.Catalogue;
import org.ent4j.catalogue.HomePages;
import org.ent4j.catalogue.Rubriques;
import org.ent4j.catalogue.Services;
import org.ent4j.catalogue.homepage.HomePage;
import org.ent4j.catalogue.homepage.HomePagePolicy;
import org.ent4j.catalogue.homepage.html.SanitizedTexts;
import org.ent4j.catalogue.jooq.JooqCatalogue;
import org.ent4j.catalogue.json.HomePageJson;
import org.ent4j.catalogue.json.RubriqueJson;
import org.ent4j.catalogue.memory.InMemoryShelf;
import org.ent4j.catalogue.memory.InMemoryTraces;
import org.ent4j.catalogue.rubrique.Rubrique;
import org.ent4j.catalogue.rubrique.RubriquePolicy;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.service.SchoolService;
import org.ent4j.catalogue.service.ServiceState;
import org.ent4j.catalogue.spi.Populations;
import org.ent4j.catalogue.spi.PublicContents;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.catalogue.spi.RubriqueHost;
import org.ent4j.model.id.PersonId;

/** Home pages and rubriques of this host; whoever uses the command line administers them all. */
public final class HomePageContext {

    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private HomePageContext() {}

    /** Of the data, whose tables are brought to the version of the library; lists of rubriques show those of the data. */
    public static HomePages pages(EntData data, PublicContents contents) {
        var tables = JooqCatalogue.on(data.dataSource()).migrate();
        var rubriques = rubriques(data, tables);
        return HomePages.of(
                tables.shelf(HomePage.FILING, HomePageJson.text()),
                Rights.open(),
                new RubriqueEntries(contents, rubriques::tree),
                new SanitizedTexts(),
                HomePagePolicy.usual(),
                ZONE);
    }

    /** Of no data: to look at a content that is in a file. */
    public static HomePages withoutData(PublicContents contents) {
        var shelf = new InMemoryShelf<>(HomePage.FILING, new InMemoryTraces());
        return HomePages.of(shelf, Rights.open(), contents, new SanitizedTexts(), HomePagePolicy.usual(), ZONE);
    }

    /** Of the data. Its people are those of the directory, its services those of the catalogue that are not retired. */
    public static Rubriques rubriques(EntData data) {
        return rubriques(data, JooqCatalogue.on(data.dataSource()).migrate());
    }

    private static Rubriques rubriques(EntData data, JooqCatalogue tables) {
        var host = new Host(ServicesContext.of(data, Populations.open()), SchoolPeople.of(data));
        var shelf = tables.shelf(Rubrique.FILING, RubriqueJson.text());
        return Rubriques.of(shelf, Rights.open(), host, RubriquePolicy.usual(), ZONE);
    }

    /** On a catalogue that the host has, for whoever its rights let. */
    public static Rubriques rubriques(EntData data, Catalogue catalogue) {
        var host = new Host(catalogue.services(Populations.open()), SchoolPeople.of(data));
        return catalogue.rubriques(host, RubriquePolicy.usual(), ZONE);
    }

    /** What blocks show, with these rubriques. */
    public static PublicContents withRubriques(PublicContents contents, Rubriques rubriques) {
        return new RubriqueEntries(contents, rubriques::tree);
    }

    private record Host(Services services, SchoolPeople people) implements RubriqueHost {

        /** By its code, the nearest one: of the school, or one that it inherits. */
        @Override
        public boolean hasService(Scope school, String service) {
            return school instanceof Scope.OfSchool one
                    && services.in(one.school()).services().stream()
                            .map(SchoolService::service)
                            .anyMatch(
                                    each -> each.key().code().equals(service) && each.state() != ServiceState.RETIRED);
        }

        @Override
        public boolean isOfSchool(Scope school, PersonId who) {
            return people.isOfSchool(school, who);
        }

        @Override
        public Optional<PersonId> person(Scope school, String asWritten) {
            return people.find(school, asWritten);
        }
    }
}
