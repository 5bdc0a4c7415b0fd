package org.ent4j.catalogue;

import java.time.ZoneId;
import org.ent4j.catalogue.mediacentre.access.MediacentreSettings;
import org.ent4j.catalogue.mediacentre.allocation.AllocationPolicy;
import org.ent4j.catalogue.mediacentre.policy.LinkWords;
import org.ent4j.catalogue.mediacentre.policy.PolicyTable;
import org.ent4j.catalogue.mediacentre.policy.RecognitionSettings;
import org.ent4j.catalogue.mediacentre.policy.RentreeTable;

/**
 * How a project has its médiacentre.
 *
 * @param zone in which days are counted
 */
public record MediacentreSetup(
        AllocationPolicy allocation,
        MediacentreSettings access,
        PolicyTable table,
        RecognitionSettings recognition,
        LinkWords words,
        ZoneId zone) {

    /** As the deck of 2018 has it. */
    public static final MediacentreSetup USUAL = new MediacentreSetup(
            AllocationPolicy.USUAL,
            MediacentreSettings.USUAL,
            RentreeTable.of2018(),
            RecognitionSettings.USUAL,
            LinkWords.USUAL,
            ZoneId.of("Europe/Paris"));

    public MediacentreSetup withTable(PolicyTable other) {
        return new MediacentreSetup(allocation, access, other, recognition, words, zone);
    }
}
