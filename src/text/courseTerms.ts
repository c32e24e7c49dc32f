/** What a course does now, in the words of the person. */
export type Stage = 'signing-in' | 'preparing' | 'sending' | 'proving' | 'moving' | 'restoring';

/** What stands in the way of a button: it stays in sight and says so. */
export type Obstacle = 'deleted' | 'gone' | 'report-unsure' | 'under-way';
