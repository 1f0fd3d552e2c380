package org.fairlead.plans.scheduling;

import java.util.List;
import org.chocosolver.solver.constraints.Propagator;
import org.chocosolver.solver.constraints.PropagatorPriority;
import org.chocosolver.solver.exception.ContradictionException;
import org.chocosolver.solver.variables.IntVar;
import org.chocosolver.util.ESat;

/**
 * Keeps tasks within the room there is, and behind what they wait for. A task is left out by a start that lets it end in the month after
 * the last one, so that it is worth nothing, takes nothing that counts, and whatever waits for it is left out as well.
 */
final class Fits extends Propagator<IntVar> {
    private final List<Task> tasks;
    private final Room room;
    private final int months;
    /** By task: the places of those that it waits for. */
    private final int[][] after;

    Fits(List<Task> tasks, IntVar[] starts, int[][] after, Room room, int months) {
        super(starts, PropagatorPriority.LINEAR, false);
        this.tasks = tasks;
        this.after = after;
        this.room = room;
        this.months = months;
    }

    /** The start of a task that is left out. */
    static int leftOut(Task task, int months) {
        return months + 1 - task.months();
    }

    @Override
    public void propagate(int mask) throws ContradictionException {
        do {
            order();
        } while (fill());
    }

    private void order() throws ContradictionException {
        boolean moved;
        do {
            moved = false;
            for (int task = 0; task < vars.length; task++) {
                for (int first : after[task]) {
                    int length = tasks.get(first).months();
                    int leftOut = leftOut(tasks.get(task), months);
                    moved |= vars[task].updateLowerBound(Math.min(vars[first].getLB() + length, leftOut), this);
                    if (vars[task].getUB() < leftOut) {
                        moved |= vars[first].updateUpperBound(vars[task].getUB() - length, this);
                    }
                }
            }
        } while (moved);
    }

    /** Takes the room of what is placed from all others; whether one of them can stand in fewer places now. */
    private boolean fill() throws ContradictionException {
        Room left = new Room(room);
        for (int task = 0; task < vars.length; task++) {
            if (vars[task].isInstantiated() && !take(left, task)) {
                fails();
            }
        }
        boolean fewer = false;
        for (int task = 0; task < vars.length; task++) {
            if (!vars[task].isInstantiated()) {
                int leftOut = leftOut(tasks.get(task), months);
                for (int start = vars[task].getLB(); start < leftOut; start = vars[task].nextValue(start)) {
                    if (!left.has(tasks.get(task), start)) {
                        fewer |= vars[task].removeValue(start, this);
                    }
                }
            }
        }
        return fewer;
    }

    private boolean take(Room left, int task) {
        int start = vars[task].getValue();
        if (start == leftOut(tasks.get(task), months)) {
            return true;
        }
        boolean fits = left.has(tasks.get(task), start);
        left.take(tasks.get(task), start);
        return fits;
    }

    @Override
    public ESat isEntailed() {
        if (!isCompletelyInstantiated()) {
            return ESat.UNDEFINED;
        }
        Room left = new Room(room);
        for (int task = 0; task < vars.length; task++) {
            int leftOut = leftOut(tasks.get(task), months);
            for (int first : after[task]) {
                int end = vars[first].getValue() + tasks.get(first).months();
                if (vars[task].getValue() < Math.min(end, leftOut)) {
                    return ESat.FALSE;
                }
            }
            if (!take(left, task)) {
                return ESat.FALSE;
            }
        }
        return ESat.TRUE;
    }
}
