package org.ent4j.viescolaire.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.text.Folding;
import org.junit.jupiter.api.Test;

class MailingTest {

    private static BulletinGuardian guardian(String name, String... address) {
        return new BulletinGuardian(name, List.of(address));
    }

    @Test
    void guardians_at_one_address_receive_one_copy_with_both_names() {
        var mailing = Mailing.to(List.of(
                guardian("Mme Zoë Lefèvre", "3, allée des Mûriers", "75011 PARIS"),
                guardian("M. Éric Lefèvre", "3 Allee des Muriers,", "75011  Paris")));

        assertThat(mailing.addressees())
                .containsExactly(new Addressee(
                        List.of("Mme Zoë Lefèvre", "M. Éric Lefèvre"), List.of("3, allée des Mûriers", "75011 PARIS")));
    }

    @Test
    void guardians_who_live_apart_receive_a_copy_each() {
        var mailing = Mailing.to(List.of(
                guardian("Mme Lefèvre", "3, allée des Mûriers", "75011 Paris"),
                guardian("M. Müller", "4, allée des Mûriers", "75011 Paris")));

        assertThat(mailing.copiesOf(BulletinFixture.small()))
                .extracting(copy -> copy.addressee().orElseThrow().names())
                .containsExactly(List.of("Mme Lefèvre"), List.of("M. Müller"));
    }

    @Test
    void the_breaks_of_lines_and_of_words_part_no_address() {
        var mailing = Mailing.to(List.of(
                guardian("A", "12 bis rue Grand-Pré", "44000 Nantes"),
                guardian("B", "12bis, rue Grand Pré 44000", "NANTES")));

        assertThat(mailing.addressees()).hasSize(1);
    }

    @Test
    void a_guardian_who_stands_there_twice_is_named_once() {
        var anne = guardian("Mme Anne Œuvrard", "1, place d'Armes", "57000 Metz");

        assertThat(Mailing.to(List.of(anne, anne)).addressees())
                .singleElement()
                .extracting(Addressee::names)
                .isEqualTo(List.of("Mme Anne Œuvrard"));
    }

    @Test
    void guardians_without_address_are_reported() {
        var nowhere = List.of(guardian("M. Sans"), guardian("Mme Vide", "", " , "));
        var mailing = Mailing.to(nowhere);

        assertThat(mailing.addressees()).isEmpty();
        assertThat(mailing.withoutAddress()).isEqualTo(nowhere);
        assertThat(mailing.copiesOf(BulletinFixture.small())).containsExactly(BulletinCopy.of(BulletinFixture.small()));
    }

    @Property(tries = 500)
    void everybody_is_on_one_copy_or_reported_and_no_two_copies_go_to_one_place(@ForAll long seed) {
        var random = new Random(seed);
        var guardians = IntStream.range(0, random.nextInt(6))
                .mapToObj(each ->
                        guardian("G" + each, written(random, random.nextInt(4)).toArray(String[]::new)))
                .toList();
        var mailing = Mailing.to(guardians);
        var named = new ArrayList<String>();
        mailing.addressees().forEach(addressee -> named.addAll(addressee.names()));
        mailing.withoutAddress().forEach(guardian -> named.add(guardian.name()));

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        guardians.stream().map(BulletinGuardian::name).toList());
        assertThat(mailing.addressees())
                .extracting(
                        each -> Folding.fold(String.join("", each.address())).replace(" ", ""))
                .doesNotHaveDuplicates()
                .doesNotContain("");
        Statistics.label("shared")
                .collect(mailing.addressees().stream()
                        .anyMatch(each -> each.names().size() > 1))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    }

    /** One of three places as people write it, or none. */
    private static List<String> written(Random random, int place) {
        var street = place + (random.nextBoolean() ? ", rue de l'Évêché" : " Rue de l'Eveche");
        return place == 0
                ? List.of()
                : List.of(random.nextBoolean() ? street.toUpperCase(Locale.FRENCH) : street, "54000 Nancy");
    }
}
