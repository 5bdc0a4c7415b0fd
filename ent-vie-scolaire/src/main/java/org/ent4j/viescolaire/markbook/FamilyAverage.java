package org.ent4j.viescolaire.markbook;

import java.util.Optional;
import org.ent4j.viescolaire.average.Account;
import org.ent4j.viescolaire.average.Average;

/**
 * The average of a pupil in a service as the family sees it on a day: before the bulletin is published it is made of the
 * marks that they see, then it is the one of the bulletin.
 *
 * @param isSetByHand whether somebody put it in the place of the one that marks make
 * @param account how marks make it; nothing where the school does not show that, and where it was set by hand
 * @param ofClass the mean of the averages of the class, where they are enough
 */
public record FamilyAverage(
        Average average, boolean isSetByHand, Optional<Account> account, Optional<Average> ofClass) {}
