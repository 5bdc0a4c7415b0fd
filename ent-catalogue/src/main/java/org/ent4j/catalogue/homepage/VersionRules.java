package org.ent4j.catalogue.homepage;

import static org.ent4j.model.rule.Rule.refusing;

import java.time.Instant;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/** What is asked of the versions of a page: all of it, on this page. Which moves they have says the table. */
public final class VersionRules {

    /** A version is to be made. */
    record Making(HomePage page, HomePagePolicy policy) {}

    /** A version is to be shown at its times. */
    record Scheduling(Showing when, Instant now) {}

    public static final Rule<Making> NOT_TOO_MANY = refusing(
            "CAT-VER-01",
            Label.of("Une page n'a pas trop de versions", "A page does not have too many versions"),
            "ours: a list of versions that nobody reads is of no use; the number is to be confirmed",
            making -> making.page().current().count() >= making.policy().versions(),
            making -> new HomePageReason.TooManyVersions(making.policy().versions()));
    public static final Rule<Scheduling> SHOWN_SOME_TIME = refusing(
            "CAT-VER-02",
            Label.of("Une version programmée est montrée un jour", "A scheduled version is shown some day"),
            "ours: what is never shown is not scheduled",
            scheduling -> !scheduling.when().isToCome(scheduling.now()),
            scheduling -> new HomePageReason.NeverShown());

    private VersionRules() {}
}
