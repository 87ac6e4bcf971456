package org.polity.engine.shell.desk;

import java.util.List;
import org.polity.engine.basis.Recording;
import org.polity.engine.shell.entry.Subject;
import org.polity.spi.store.Batch;

/**
 * What a command would write.
 *
 * @param batch for the store
 * @param recordings what its entries record, in their order
 * @param created persons whose keys the batch writes
 * @param erased persons whose keys the batch destroys
 */
record Draft(Batch batch, List<Recording<?>> recordings, List<Subject> created, List<Subject> erased) {}
