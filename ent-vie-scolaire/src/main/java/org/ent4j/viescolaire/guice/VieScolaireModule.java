package org.ent4j.viescolaire.guice;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.OptionalBinder;
import java.util.Optional;
import org.ent4j.viescolaire.SchoolSetup;
import org.ent4j.viescolaire.VieScolaire;
import org.ent4j.viescolaire.spi.ClassLists;
import org.ent4j.viescolaire.spi.Families;
import org.ent4j.viescolaire.spi.FindLessons;
import org.ent4j.viescolaire.spi.Identities;
import org.ent4j.viescolaire.spi.Journals;
import org.ent4j.viescolaire.spi.Rights;

/**
 * Binds {@link VieScolaire} of one school and its {@link Journals}. The host binds {@link SchoolSetup}, {@link FindLessons}
 * and {@link Rights}; {@link Families}, {@link ClassLists} and {@link Identities} when it knows of them.
 */
public final class VieScolaireModule extends AbstractModule {

    private final Journals journals;

    public VieScolaireModule(Journals journals) {
        this.journals = journals;
    }

    @Override
    protected void configure() {
        bind(Journals.class).toInstance(journals);
        OptionalBinder.newOptionalBinder(binder(), Families.class);
        OptionalBinder.newOptionalBinder(binder(), ClassLists.class);
        OptionalBinder.newOptionalBinder(binder(), Identities.class);
    }

    @Provides
    @Singleton
    VieScolaire vieScolaire(
            SchoolSetup setup,
            FindLessons lessons,
            Rights rights,
            Optional<Families> families,
            Optional<ClassLists> lists,
            Optional<Identities> identities) {
        return VieScolaire.of(
                setup,
                journals,
                lessons,
                rights,
                families.orElseGet(Families::unknown),
                lists.orElseGet(ClassLists::unknown),
                identities.orElseGet(Identities::unknown));
    }
}
