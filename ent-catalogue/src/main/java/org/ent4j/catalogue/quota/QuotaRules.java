package org.ent4j.catalogue.quota;

import static org.ent4j.model.rule.Rule.refusing;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/** What is demanded of quotas and of their use: all of it, on this page. */
public final class QuotaRules {

    /** So much more is to be used. */
    record Using(QuotaState state, long asked) {
        Using {
            if (asked < 0) {
                throw new IllegalArgumentException(
                        "%d is asked for.\nMaybe what is given back is no use.".formatted(asked));
            }
        }

        private Quota quota() {
            return state.inForce().quota();
        }
    }

    /** A quota is to be set. */
    record Setting(Quota quota, List<QuotaTable> above) {

        private Optional<QuotaInForce> ceiling() {
            return above.stream()
                    .flatMap(table -> table
                            .find(quota.service(), quota.measure())
                            .filter(Quota::isCeiling)
                            .map(each -> new QuotaInForce(each, table.scope()))
                            .stream())
                    .filter(each -> each.quota().limit() < quota.limit())
                    .findFirst();
        }
    }

    /** A quota is to be taken away. */
    record Unsetting(QuotaTable table, String service, QuotaMeasure measure) {}

    public static final Rule<Using> WITHIN_WHAT_IS_LEFT = refusing(
            "CAT-QUO-01",
            Label.of("Un usage reste dans le quota", "Use keeps within the quota"),
            "Formation des administrateurs ENT, 2018: administration, quotas",
            using -> using.asked() > using.state().left(),
            using -> new QuotaReason.Exceeded(
                    using.quota().service(),
                    using.quota().measure().label(),
                    using.asked(),
                    using.state().left(),
                    using.quota().limit(),
                    using.quota().measure().unit()));
    public static final Rule<Setting> WITHIN_THE_CEILING = refusing(
            "CAT-QUO-02",
            Label.of("Un quota ne dépasse pas le plafond d'au-dessus", "A quota keeps below the ceiling above it"),
            "ours: who pays for the storage of many schools caps it",
            setting -> setting.ceiling().isPresent(),
            setting -> new QuotaReason.AboveCeiling(
                    setting.quota().service(),
                    setting.quota().measure().label(),
                    setting.quota().limit(),
                    setting.ceiling().orElseThrow().quota().limit(),
                    setting.quota().measure().unit(),
                    setting.ceiling().orElseThrow().from().key()));

    public static final Rule<Unsetting> SOMETHING_TO_UNSET = refusing(
            "CAT-QUO-03",
            Label.of("On ne retire que ce qui est fixé", "Only what is set is taken away"),
            "ours: who mistypes a service is told",
            unsetting -> unsetting
                    .table()
                    .find(unsetting.service(), unsetting.measure())
                    .isEmpty(),
            unsetting -> new QuotaReason.NotSet(
                    unsetting.service(),
                    unsetting.measure().label(),
                    unsetting.table().scope().key()));

    private QuotaRules() {}

    static List<Rule<Unsetting>> ofUnsetting() {
        return List.of(SOMETHING_TO_UNSET);
    }

    static List<Rule<Using>> ofUses() {
        return List.of(WITHIN_WHAT_IS_LEFT);
    }

    static List<Rule<Setting>> ofTables() {
        return List.of(WITHIN_THE_CEILING);
    }
}
