package org.ent4j.catalogue.feed.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.catalogue.subscription.AllocationType;
import org.ent4j.catalogue.subscription.Coverage;
import org.ent4j.catalogue.subscription.GarSubscription;
import org.ent4j.catalogue.subscription.LicenceCount;
import org.ent4j.catalogue.subscription.Licences;
import org.ent4j.catalogue.subscription.SubscriptionField;
import org.ent4j.catalogue.subscription.SubscriptionFilter;
import org.ent4j.catalogue.subscription.Subscriptions;
import org.ent4j.catalogue.subscription.TargetPublic;
import org.ent4j.catalogue.subscription.Validity;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.junit.jupiter.api.Test;

class SubscriptionRoundTripTest {

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static String written(Writing writing) {
        try {
            var out = new ByteArrayOutputStream();
            writing.to(out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Imported<GarSubscription> read(String xml) {
        return SubscriptionReader.read(FeedSource.text("abonnements.xml", xml), Subscriptions.TERMS);
    }

    @Test
    void elements_are_in_the_order_of_the_format() {
        var xml = written(out -> SubscriptionWriter.write(Subscriptions.sound(), out));

        assertThat(xml)
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                        + "<abonnement xmlns=\"http://www.atosworldline.com/wsabonnement/v1.0/\">"
                        + "<idAbonnement>a-1</idAbonnement>"
                        + "<idDistributeurCom>123456789_0000000000000000</idDistributeurCom>"
                        + "<idRessource>ark:/49591/a1</idRessource><typeIdRessource>ark</typeIdRessource>"
                        + "<libelleRessource>Atlas</libelleRessource>"
                        + "<debutValidite>2026-08-20T00:00:00</debutValidite>"
                        + "<anneeFinValidite>2026-2027</anneeFinValidite><uaiEtab>0570001S</uaiEtab>"
                        + "<categorieAffectation>transferable</categorieAffectation>"
                        + "<typeAffectation>INDIV</typeAffectation><nbLicenceGlobale>100</nbLicenceGlobale>"
                        + "<publicCible>ENSEIGNANT</publicCible><publicCible>ELEVE</publicCible></abonnement>");
    }

    @Test
    void a_list_is_asked_for_by_filters() {
        var filter = new SubscriptionFilter(
                Map.of(SubscriptionField.DISTRIBUTOR, "1&2"), Optional.of(SubscriptionField.START), true);

        assertThat(written(out -> SubscriptionFilterWriter.write(filter, out)))
                .endsWith(
                        "<filtre><filtreNom>idDistributeurCom</filtreNom><filtreValeur>1&amp;2</filtreValeur></filtre>"
                                + "<triPar>debutValidite</triPar><tri>DSC</tri></filtres>")
                .contains("<filtres xmlns=\"http://www.atosworldline.com/wsabonnement/v1.0/\">");
    }

    @Test
    void a_change_does_not_say_the_schools() {
        assertThat(written(out -> SubscriptionWriter.writeChange(Subscriptions.sound(), out)))
                .doesNotContain("uaiEtab")
                .contains("<idAbonnement>a-1</idAbonnement>");
    }

    @Test
    void what_breaks_a_rule_is_named_and_costs_one() {
        var second = Subscriptions.of(Subscriptions.draft().with(SubscriptionField.ID, "a-2"));
        var xml = written(out -> SubscriptionWriter.write(List.of(Subscriptions.sound(), second), out));
        var broken = read(xml.replaceFirst("<nbLicenceGlobale>100", "<nouveau/><nbLicenceGlobale>beaucoup"));

        assertThat(broken.rows()).containsExactly(second);
        assertThat(broken.issues())
                .extracting(each -> each.where().element() + " " + each.code())
                .containsExactly("a-1 subscription.unknown-element", "a-1 subscription.bad-text");
        assertThat(read(xml.replace("a-2", "a-1")).issues())
                .extracting(Issue::code)
                .containsExactly("subscription.same-id");
    }

    @Test
    void an_odd_school_is_told_and_kept() {
        var odd = Subscriptions.of(Subscriptions.draft().withSchools(List.of("0650499P-ET6", "0350122A", "0350122T")));
        var read = read(written(out -> SubscriptionWriter.write(odd, out)));

        assertThat(read.rows()).containsExactly(odd);
        assertThat(read.issues())
                .extracting(each -> each.severity() + " " + each.code())
                .containsExactly("WARNING uai.malformed", "WARNING uai.wrong-letter");
    }

    @Test
    void other_files_and_half_files_leave_nothing() {
        var xml = written(out -> SubscriptionWriter.write(List.of(Subscriptions.sound()), out));

        assertThat(read("<abonnement/>").fatal().map(Issue::code)).contains("subscription.wrong-file");
        assertThat(read(xml.replace("abonnements", "autres")).fatal().map(Issue::code))
                .contains("subscription.wrong-file");
        assertThat(read(xml.substring(0, xml.length() - 5)).fatal()).isPresent();
    }

    @Property(tries = 300)
    void what_is_written_is_read_back(@ForAll("subscriptions") GarSubscription one) {
        var alone = read(written(out -> SubscriptionWriter.write(one, out)));
        var listed = read(written(out -> SubscriptionWriter.write(List.of(one), out)));

        assertThat(alone.issues()).isEmpty();
        assertThat(alone.rows()).containsExactly(one);
        assertThat(listed.rows()).containsExactly(one);
        Statistics.label("licences")
                .collect(one.licences().getClass().getSimpleName())
                .coverage(cover -> {
                    cover.check("Global").percentage(p -> p > 15);
                    cover.check("ByPublic").percentage(p -> p > 15);
                });
        Statistics.label("end").collect(one.end().getClass().getSimpleName()).coverage(cover -> {
            cover.check("Until").percentage(p -> p > 15);
            cover.check("SchoolYears").percentage(p -> p > 15);
        });
    }

    @Provide
    Arbitrary<GarSubscription> subscriptions() {
        var base = Subscriptions.sound();
        var texts = Arbitraries.of("é & <b>", "L'Atlas \"2\"", "x", "文", "a\nb");
        var ends = Arbitraries.of(
                new Validity.SchoolYears(2026, 2027),
                new Validity.SchoolYears(2026, 2030),
                new Validity.Until(LocalDateTime.of(2027, 7, 31, 23, 59, 59)),
                new Validity.Until(LocalDateTime.of(2030, 1, 1, 0, 0)));
        var coverages =
                Arbitraries.of(new Coverage.Nature("340"), new Coverage.Schools(List.of("0570001S", "0350122T")));
        var licences = Arbitraries.of(
                new Licences.Global(LicenceCount.UNLIMITED),
                new Licences.Global(LicenceCount.of(0)),
                new Licences.ByPublic(Map.of(TargetPublic.ELEVE, LicenceCount.of(30))),
                new Licences.ByPublic(Map.of(
                        TargetPublic.ELEVE,
                        LicenceCount.of(30),
                        TargetPublic.AUTRE_PERSONNEL,
                        LicenceCount.UNLIMITED)));
        return Combinators.combine(texts, texts.optional(), ends, coverages, licences, Arbitraries.of(true, false))
                .as((label, comment, end, coverage, count, flag) -> new GarSubscription(
                        "b-7",
                        comment,
                        base.distributor(),
                        base.resource(),
                        base.resourceType(),
                        label,
                        base.start(),
                        end,
                        coverage,
                        flag,
                        count instanceof Licences.Global && flag ? AllocationType.ETABL : AllocationType.INDIV,
                        count,
                        Set.of(TargetPublic.ELEVE, TargetPublic.AUTRE_PERSONNEL),
                        comment.map(any -> "PROJET")));
    }
}
