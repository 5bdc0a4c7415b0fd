package org.ent4j.examples.host;

import java.time.ZoneId;
import java.util.Optional;
import org.ent4j.catalogue.HomePages;
import org.ent4j.catalogue.Rubriques;
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
import org.ent4j.catalogue.spi.PublicContents;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.catalogue.spi.RubriqueHost;
import org.ent4j.directory.jooq.JooqDirectory;
import org.ent4j.directory.spi.People;
import org.ent4j.model.id.PersonId;

/** Home pages and rubriques of this host; whoever uses the command line administers them all. */
public final class HomePageContext {

    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private HomePageContext() {}

    /** Of the data, whose tables are brought to the version of the library. */
    public static HomePages pages(EntData data, PublicContents contents) {
        var shelf = JooqCatalogue.on(data.dataSource()).migrate().shelf(HomePage.FILING, HomePageJson.text());
        return HomePages.of(shelf, Rights.open(), contents, new SanitizedTexts(), HomePagePolicy.usual(), ZONE);
    }

    /** Of no data: to look at a content that is in a file. */
    public static HomePages withoutData(PublicContents contents) {
        var shelf = new InMemoryShelf<>(HomePage.FILING, new InMemoryTraces());
        return HomePages.of(shelf, Rights.open(), contents, new SanitizedTexts(), HomePagePolicy.usual(), ZONE);
    }

    /** Of the data. Its people are those of the directory; its services are not known here, so that any is taken. */
    public static Rubriques rubriques(EntData data) {
        var shelf = JooqCatalogue.on(data.dataSource()).migrate().shelf(Rubrique.FILING, RubriqueJson.text());
        var people = JooqDirectory.on(data.dataSource()).people();
        return Rubriques.of(shelf, Rights.open(), new Host(people), RubriquePolicy.usual(), ZONE);
    }

    private record Host(People people) implements RubriqueHost {

        @Override
        public boolean hasService(Scope school, String service) {
            return !service.isBlank();
        }

        @Override
        public boolean isOfSchool(Scope school, PersonId who) {
            return people.byId(who)
                    .filter(person -> school instanceof Scope.OfSchool one
                            && person.in(one.school()).findAny().isPresent())
                    .isPresent();
        }

        /** By the number that the directory gives. */
        @Override
        public Optional<PersonId> person(Scope school, String asWritten) {
            return Optional.of(asWritten.strip())
                    .filter(each -> !each.isEmpty())
                    .map(PersonId::new)
                    .filter(each -> isOfSchool(school, each));
        }
    }
}
