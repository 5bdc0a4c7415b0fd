package org.ent4j.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.ent4j.directory.account.password.PasswordPolicy;
import org.ent4j.directory.account.password.PasswordRules;
import org.ent4j.directory.account.signin.SignInRule;
import org.ent4j.directory.account.signin.SignInTable;
import org.ent4j.directory.structure.StructureKinds;
import org.ent4j.directory.structure.StructureKinds.KindRule;
import org.ent4j.model.SourceTexts;
import org.ent4j.model.Sourced;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;

class SourcesTest {

    @Test
    void every_source_has_its_french_rendering_and_no_rendering_is_of_nothing() throws IOException {
        var passwords = PasswordRules.of(PasswordPolicy.USUAL).rules().stream().map(Sourced::of);
        var kinds = StructureKinds.standard().rules().stream().map(SourcesTest::sourced);
        var signIn = SignInTable.grandEst().rules().stream().map(SourcesTest::sourced);
        var all = Stream.of(Sourced.rules("org.ent4j.directory"), passwords, kinds, signIn)
                .flatMap(each -> each)
                .distinct()
                .toList();

        assertThat(SourceTexts.defects(all, Sourced.keys(Directory.class, "org/ent4j/directory")))
                .isEmpty();
    }

    private static Sourced sourced(KindRule rule) {
        return new Sourced(rule.id(), rule.source(), rule.source(Lang.FR));
    }

    private static Sourced sourced(SignInRule rule) {
        return new Sourced(rule.id(), rule.source(), rule.source(Lang.FR));
    }
}
