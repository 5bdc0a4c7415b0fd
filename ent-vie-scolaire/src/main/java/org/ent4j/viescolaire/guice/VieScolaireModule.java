package org.ent4j.viescolaire.guice;

import com.google.inject.AbstractModule;
import org.ent4j.viescolaire.spi.Journals;

/** Binds the ports of vie scolaire, which the host gives. */
public final class VieScolaireModule extends AbstractModule {

    private final Journals journals;

    public VieScolaireModule(Journals journals) {
        this.journals = journals;
    }

    @Override
    protected void configure() {
        bind(Journals.class).toInstance(journals);
    }
}
