package org.ent4j.examples.cli.evaluation;

import org.ent4j.viescolaire.conseil.ConseilCommand;

/**
 * Something that is done to a conseil.
 *
 * @param place in the file: {@code commands[2]}, {@code pupils[0].synthesis}
 * @param isGiven whether it stands with a pupil, as written before the commands
 */
record CouncilStep(String place, String kind, boolean isGiven, ConseilCommand command) {}
