package org.ent4j.viescolaire.settings;

import java.util.Set;
import org.ent4j.viescolaire.average.AveragePolicy;
import org.ent4j.viescolaire.bulletin.BulletinPolicy;
import org.ent4j.viescolaire.conseil.ConseilPolicy;
import org.ent4j.viescolaire.markbook.MarkBookPolicy;
import org.ent4j.viescolaire.rights.Capacity;

/**
 * How the service works (paramétrage du service).
 *
 * @param longest the longest texts that people may write
 * @param publishers who publishes bulletins
 */
public record ServiceSettings(AveragePolicy averages, TextLengths longest, Set<Capacity> publishers)
        implements Setting {

    public ServiceSettings {
        publishers = Set.copyOf(publishers);
    }

    MarkBookPolicy applied(MarkBookPolicy policy) {
        return new MarkBookPolicy(policy.zone(), longest.appreciation(), averages.outOf());
    }

    ConseilPolicy applied(ConseilPolicy policy) {
        return new ConseilPolicy(
                policy.zone(), longest.synthesis(), longest.vieScolaire(), policy.avis(), policy.orientations());
    }

    BulletinPolicy applied(BulletinPolicy policy) {
        return policy.publishedBy(publishers)
                .upTo(Math.max(longest.appreciation(), longest.vieScolaire()), longest.synthesis());
    }

    @Override
    public SettingKind kind() {
        return SettingKind.SERVICE;
    }
}
