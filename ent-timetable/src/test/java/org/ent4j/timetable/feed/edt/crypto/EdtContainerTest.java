package org.ent4j.timetable.feed.edt.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.ProviderException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.feed.Samples;
import org.ent4j.timetable.feed.edt.EdtReader;
import org.junit.jupiter.api.Test;

class EdtContainerTest {

    private static final String SMALL = Samples.text("edt/small.xml");
    private static final PartnerKeys MINE = PartnerKeys.of("ENT4J", ContainerMaker.MINE.getPrivate());

    private static Imported<FeedSource> open(String xml, PartnerKeys keys) {
        return EdtContainer.open(FeedSource.text("edt.xml", xml), keys);
    }

    private static Issue refusal(Imported<FeedSource> read) {
        assertThat(read.rows()).isEmpty();
        assertThat(read.issues()).hasSize(1);
        return read.fatal().orElseThrow();
    }

    private static String changed(Consumer<ContainerMaker> change) {
        var made = ContainerMaker.of(SMALL);
        change.accept(made);
        return made.xml();
    }

    @Test
    void the_timetable_of_a_container_is_that_of_its_clear_export() {
        var read = EdtContainer.read(
                FeedSource.text("edt.xml", ContainerMaker.of(SMALL).xml()), MINE);
        assertThat(read.issues()).isEmpty();
        assertThat(read.rows())
                .isEqualTo(EdtReader.read(FeedSource.text("edt.xml", SMALL)).rows());
    }

    @Test
    void a_content_that_was_not_compressed_is_opened_too() {
        var made = ContainerMaker.of(("\ufeff" + SMALL).getBytes(UTF_8), false, true);
        assertThat(EdtContainer.read(FeedSource.text("edt.xml", made.xml()), MINE)
                        .issues())
                .isEmpty();
    }

    @Test
    void a_digest_of_the_clear_export_verifies_it_too() {
        var made = ContainerMaker.of(SMALL.getBytes(UTF_8), true, false);
        assertThat(open(made.xml(), MINE).issues()).isEmpty();
    }

    @Test
    void without_a_key_the_partners_are_named() {
        var refusal = refusal(open(ContainerMaker.of(SMALL).xml(), PartnerKeys.none()));
        assertThat(refusal.code()).isEqualTo("edt.container.no-key");
        assertThat(refusal.text(Lang.FR)).contains("INDEXEDUCATION, ENT4J").contains("demander");
    }

    @Test
    void a_key_that_does_not_fit_is_the_wrong_one() {
        var keys = PartnerKeys.of("ENT4J", ContainerMaker.OTHER.getPrivate());
        assertThat(refusal(open(ContainerMaker.of(SMALL).xml(), keys)).reason())
                .isEqualTo(new ContainerDefect.WrongKey(List.of("ENT4J")));
    }

    @Test
    void a_key_store_that_breaks_is_a_wrong_key() {
        PartnerKeys broken = (partner, encrypted) -> {
            throw new ProviderException("token removed");
        };
        assertThat(refusal(open(ContainerMaker.of(SMALL).xml(), broken)).code()).isEqualTo("edt.container.wrong-key");
    }

    @Test
    void one_key_that_fits_among_others_is_enough() {
        PartnerKeys keys = (partner, encrypted) ->
                partner.equals("ENT4J") ? MINE.unwrap(partner, encrypted) : Optional.of(new byte[] {1, 2, 3});
        assertThat(open(ContainerMaker.of(SMALL).xml(), keys).rows()).hasSize(1);
    }

    @Test
    void a_key_of_the_wrong_length_or_digest_is_refused() throws Exception {
        for (var length : new int[] {0, 16, 47, 48, 49, 64}) {
            var bytes = ContainerMaker.rsa(ContainerMaker.MINE.getPublic(), new byte[length]);
            var xml = changed(made -> made.keys.put("ENT4J", bytes));
            assertThat(refusal(open(xml, MINE)).code()).as("%d", length).isEqualTo("edt.container.wrong-key");
        }
    }

    @Test
    void what_is_missing_is_named() {
        assertThat(refusal(open(changed(made -> made.content = new byte[0]), MINE))
                        .reason())
                .isEqualTo(new ContainerDefect.Incomplete("CONTENU"));
        assertThat(refusal(open(changed(made -> made.check = new byte[0]), MINE))
                        .reason())
                .isEqualTo(new ContainerDefect.Incomplete("VERIFICATION"));
        assertThat(refusal(open(changed(made -> made.keys.clear()), MINE)).reason())
                .isEqualTo(new ContainerDefect.Incomplete("CLES"));
    }

    @Test
    void text_that_is_no_base64_is_damage() {
        var xml = ContainerMaker.of(SMALL).xml();
        assertThat(refusal(open(xml.replace("<CONTENU>", "<CONTENU>é"), MINE)).reason())
                .isEqualTo(new ContainerDefect.Damaged("CONTENU"));
        assertThat(refusal(open(xml.replace("NOM=\"ENT4J\">", "NOM=\"ENT4J\">é"), MINE))
                        .reason())
                .isEqualTo(new ContainerDefect.Damaged("CLES"));
        assertThat(open(xml.replace("NOM=\"INDEXEDUCATION\">", "NOM=\"INDEXEDUCATION\">é"), MINE)
                        .rows())
                .hasSize(1);
    }

    @Test
    void a_container_of_another_school_than_its_content_is_refused() {
        var refusal = refusal(open(changed(made -> made.uai = "<UAI>0010002X</UAI>"), MINE));
        assertThat(refusal.reason()).isEqualTo(new ContainerDefect.OtherSchool("0010002X", "0010001W"));
        assertThat(open(changed(made -> made.uai = "<UAI> 0010001w </UAI>"), MINE)
                        .rows())
                .hasSize(1);
        assertThat(open(changed(made -> made.uai = ""), MINE).rows()).hasSize(1);
    }

    @Test
    void a_content_that_is_another_file_is_named() {
        var made = ContainerMaker.of("<BEE_ELEVES/>");
        assertThat(refusal(open(made.xml(), MINE)).code()).isEqualTo("feed.wrong-file");
    }

    @Test
    void another_version_is_opened_with_a_warning() {
        var read = open(changed(made -> made.version = "2.0"), MINE);
        assertThat(read.rows()).hasSize(1);
        assertThat(read.issues()).extracting(Issue::code).containsExactly("edt.container.other-version");
    }

    @Test
    void a_bomb_is_refused_before_it_bursts() {
        var zeros = ContainerMaker.of(new byte[8 << 20], true, true);
        assertThat(refusal(open(zeros.xml(), MINE)).code()).isEqualTo("edt.container.too-compressed");
        var limits = new FeedLimits(32, 65_536, 100_000);
        var big = EdtContainer.open(
                FeedSource.text(
                        "edt.xml",
                        ContainerMaker.of(new byte[200_000], true, true).xml()),
                MINE,
                limits);
        assertThat(refusal(big).code()).isEqualTo("feed.too-big");
    }

    @Test
    void other_files_are_no_containers() {
        assertThat(refusal(open(SMALL, MINE)).text(Lang.FR)).contains("un conteneur chiffré");
        assertThat(refusal(open("PK", MINE)).code()).isEqualTo("feed.not-xml");
    }
}
