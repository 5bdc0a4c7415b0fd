package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.ent4j.examples.sample.school.Academie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RespAffCommandsTest {

    private static final String SCHOOL = Academie.uai(0).value();

    @TempDir
    private Path folder;

    private Run respAff(String command, Object... more) {
        return Run.ent(Stream.concat(
                        Stream.of(
                                "mediacentre",
                                "resp-aff",
                                command,
                                "--school",
                                SCHOOL,
                                "--data",
                                folder.resolve("data"),
                                "--json"),
                        Stream.of(more))
                .toArray());
    }

    @Test
    void they_are_designated_one_by_one_and_the_export_names_them() throws Exception {
        SampleSchool.copyTo(folder);
        var proposed = respAff("propose").json().at("/proposals");
        assertThat(proposed.findValuesAsText("role")).containsExactly("HEAD", "HEAD", "DELEGATE");
        var head = proposed.at("/0/person").asText();
        var librarian = proposed.at("/2/person").asText();
        assertThat(respAff("list").json().at("/allocators")).isEmpty();

        assertThat(respAff("propose", "--accept", head).json().at("/version").asInt())
                .isEqualTo(1);
        assertThat(respAff("designate", librarian, "--until", "2026-12-18", "--at", "2026-11-02T08:00")
                        .json()
                        .at("/allocators/1/until")
                        .asText())
                .isEqualTo("2026-12-18");
        var twice = respAff("designate", head, "--seen", "2");
        assertThat(twice.exit()).isEqualTo(1);
        assertThat(twice.json().at("/refused/0/code").asText()).isEqualTo("allocator.already");
        assertThat(respAff("withdraw", head, "--seen", "1")
                        .json()
                        .at("/refused/0/code")
                        .asText())
                .isEqualTo("keeping.superseded");
        assertThat(respAff("withdraw", head).json().at("/allocators")).hasSize(1);
        var undone = respAff("undo").json();
        assertThat(undone.at("/allocators")).hasSize(2);
        var later = respAff("list", "--versions", "--at", "2026-12-19T08:00").json();
        assertThat(later.at("/versions")).hasSize(4);
        assertThat(later.at("/allocators/1/against/0/code").asText()).isEqualTo("allocator.delegation-over");

        whyAPupilDoesNotSeeIt();
        assertThat(exported("2026-12-19T08:00:00Z")).contains(">" + head + "<").doesNotContain(librarian);
    }

    /** The directory knows him, the subscriptions are at hand. */
    private void whyAPupilDoesNotSeeIt() throws Exception {
        var data = folder.resolve("data");
        var subscriptions = Files.writeString(
                folder.resolve("subscriptions.xml"), MediacentreCommandsTest.SUBSCRIPTIONS.replace("0350122T", SCHOOL));
        var pupil = Run.ent("directory", "search", "--profil", "eleve", "--data", data, "--json")
                .json()
                .findValue("id")
                .asText();
        var why = new Object[] {
            "mediacentre",
            "why",
            "--school",
            SCHOOL,
            "--data",
            data,
            "--person",
            pupil,
            "--resource",
            "ark:/99999/a",
            "--on",
            "2026-11-02",
            "--subscriptions",
            subscriptions
        };

        assertThat(Run.ent(why).out())
                .contains("« Atlas » n'est pas visible", "CAT-MED-12")
                .doesNotContain("MED-03");
        assertThat(Run.ent(Stream.concat(Stream.of(why), Stream.of("--allocated", "a-1"))
                                .toArray())
                        .exit())
                .isZero();
    }

    @Test
    void the_services_that_a_school_keeps_are_held_against_the_gar() {
        var portal = PortalData.copiedTo(folder);
        assertThat(portal.ent(
                                "add",
                                "edutheque",
                                "--school",
                                PortalData.SCHOOL,
                                "--title",
                                "Eduthèque",
                                "--kind",
                                "lien",
                                "--sso",
                                "none",
                                "--url",
                                "https://www.edutheque.fr/accueil.html",
                                "--xiti",
                                "Ressources en ligne",
                                "--regroupement",
                                "ressources-numeriques")
                        .exit())
                .isZero();
        assertThat(portal.ent("publish", "edutheque", "--school", PortalData.SCHOOL)
                        .exit())
                .isZero();
        Run.ent("mediacentre", "check", "--example", folder);
        var base = new Object[] {
            "mediacentre", "check", "--school", PortalData.SCHOOL, "--data", portal.data(), "--on", "2026-11-02"
        };

        var run = Run.ent(
                Stream.concat(Stream.of(base), Stream.of("--json", "--resources", folder.resolve("resources.json")))
                        .toArray());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json().at("/services").findValuesAsText("code")).contains("edutheque", "policy.doubled");
        assertThat(Run.ent(base).out()).contains("sans la liste du GAR").doesNotContain("Cahier de textes");
    }

    /** The last part, that of the responsables d'affectation. */
    private String exported(String at) throws Exception {
        var out = folder.resolve(at.substring(0, 10));
        var run = Run.ent(
                "gar", "export", "--data", folder.resolve("data"), "--out", out, "--ent", "X1", "--at", at, "--json");
        assertThat(run.exit()).isZero();
        try (var files = Files.list(out)) {
            var last = files.filter(each -> each.toString().endsWith("_RespAff_0000.xml"))
                    .max(Comparator.naturalOrder());
            return Files.readString(last.orElseThrow());
        }
    }
}
