import {
  AndNode,
  BinaryOperationNode,
  ColumnNode,
  OperatorNode,
  ReferenceNode,
  UpdateQueryNode,
  WhereNode,
  type KyselyPlugin,
  type OperationNode,
} from 'kysely'

const asksForRevision = (node: OperationNode) =>
  BinaryOperationNode.is(node) &&
  OperatorNode.is(node.operator) &&
  node.operator.operator === '=' &&
  ReferenceNode.is(node.leftOperand) &&
  ColumnNode.is(node.leftOperand.column) &&
  /revision$/iu.test(node.leftOperand.column.column.name)

/** The conditions without that on the revision. */
const without = (node: OperationNode): OperationNode | undefined => {
  if (asksForRevision(node)) return undefined
  if (!AndNode.is(node)) return node
  const [left, right] = [without(node.left), without(node.right)]
  return left && right ? AndNode.create(left, right) : (left ?? right)
}

/** Takes `revision = ?` out of every update: what the server would be without its optimistic lock. */
export const uncheckedRevisions: KyselyPlugin = {
  transformQuery: ({ node }) => {
    if (!UpdateQueryNode.is(node) || !node.where) return node
    const where = without(node.where.where)
    return where ? { ...node, where: WhereNode.create(where) } : node
  },
  transformResult: ({ result }) => Promise.resolve(result),
}
