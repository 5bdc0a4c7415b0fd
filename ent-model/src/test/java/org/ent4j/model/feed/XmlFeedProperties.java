package org.ent4j.model.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.issue.Issue;

class XmlFeedProperties {

    private static final byte[] GOOD =
            ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE ExportEmploiDuTemps [<!ELEMENT a ANY>]>"
                            + "<ExportEmploiDuTemps xmlns='u'><a Nom='é' b='&amp;&#233;'>x<![CDATA[y]]></a><?p q?><!-- c --></ExportEmploiDuTemps>")
                    .getBytes(UTF_8);

    /** Whatever the bytes, a file is read or refused with one fatal issue: no other exception leaves the feed. */
    @Property(tries = 3000)
    void damaged_bytes_are_read_or_refused(@ForAll("damages") List<Damage> damages) {
        var bytes = GOOD.clone();
        damages.forEach(damage -> bytes[damage.at()] = damage.value());
        var refusal = Feeds.refusal(bytes);
        Statistics.label("refused").collect(refusal.isPresent()).coverage(c -> {
            c.check(true).percentage(p -> p > 30);
            c.check(false).percentage(p -> p > 0.3);
        });
        assertThat(refusal.stream()).allMatch(Issue::isFatal);
    }

    record Damage(int at, byte value) {}

    @Provide
    Arbitrary<List<Damage>> damages() {
        var values = Arbitraries.oneOf(
                Arbitraries.bytes(),
                Arbitraries.of(
                        "<>&;'\"=[]!?-/ #%x".chars().mapToObj(c -> (byte) c).toList()));
        return Combinators.combine(Arbitraries.integers().between(0, GOOD.length - 1), values)
                .as(Damage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }
}
