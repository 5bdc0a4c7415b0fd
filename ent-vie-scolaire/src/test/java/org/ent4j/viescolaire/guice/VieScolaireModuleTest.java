package org.ent4j.viescolaire.guice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import org.ent4j.viescolaire.memory.InMemoryJournals;
import org.ent4j.viescolaire.spi.Journals;
import org.junit.jupiter.api.Test;

class VieScolaireModuleTest {

    @Test
    void the_journals_are_those_of_the_host() {
        var journals = new InMemoryJournals();

        assertThat(Guice.createInjector(new VieScolaireModule(journals)).getInstance(Journals.class))
                .isSameAs(journals);
    }
}
