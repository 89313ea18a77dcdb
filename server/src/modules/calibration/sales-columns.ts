// What a firm's sales files may tell, and the headings under which well-known exports tell it.

export const FILE_KINDS = ['orders', 'items', 'payments', 'reviews'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

export type ColumnKind = 'id' | 'word' | 'time' | 'amount' | 'count' | 'score' | 'answer';

interface Column {
  readonly kind: ColumnKind;
  readonly headings: readonly string[];
}

const order: Column = {
  kind: 'id',
  headings: ['order', 'order_id', 'order id', 'order number', '订单', '订单号', '订单编号'],
};
const sold = {
  seller: {
    kind: 'id',
    headings: ['seller', 'seller_id', 'company', 'store', 'shop', 'merchant_id', '卖家', '店铺', '商家'],
  },
  product: {
    kind: 'id',
    headings: ['product', 'product_id', 'sku', 'asin', 'listing_id', '商品', '商品编号', '产品编号'],
  },
  quantity: { kind: 'count', headings: ['quantity', 'qty', 'units', '数量', '件数'] },
  currency: { kind: 'word', headings: ['currency', 'currency_code', '币种', '货币'] },
  price: {
    kind: 'amount',
    headings: ['price', 'item_price', 'goods_amount', 'subtotal', '商品金额', '商品总价', '单价', '价格'],
  },
  freight: {
    kind: 'amount',
    headings: ['freight', 'freight_value', 'shipping', 'shipping_fee', 'shipping_price', '运费', '邮费'],
  },
  weight: {
    kind: 'amount',
    headings: ['weight_g', 'grams', 'product_weight_g', 'weight_grams', '重量(克)', '重量克', '克重'],
  },
  distance: { kind: 'amount', headings: ['distance_km', 'km', '距离(公里)', '距离公里', '运输距离'] },
} as const satisfies Record<string, Column>;
const reviewed = {
  score: { kind: 'score', headings: ['review_score', 'score', 'rating', 'stars', '评分', '星级'] },
  asked: { kind: 'time', headings: ['review_creation_date', 'review_asked', '邀评时间'] },
  answered: {
    kind: 'time',
    headings: ['review_answer_timestamp', 'review_day', 'review_date', 'reviewed_at', '评价时间'],
  },
} as const satisfies Record<string, Column>;

/** By file, and there by what the column tells. Headings are compared without case, spaces and signs. */
const COLUMNS = {
  orders: {
    order,
    buyer: {
      kind: 'id',
      headings: [
        'buyer',
        'customer_unique_id',
        'customer_id',
        'buyer_id',
        'buyer-email',
        '买家',
        '买家编号',
        '客户编号',
        '会员名',
      ],
    },
    status: { kind: 'word', headings: ['status', 'order_status', '状态', '订单状态'] },
    placed: {
      kind: 'time',
      headings: [
        'placed',
        'order_purchase_timestamp',
        'purchase_date',
        'purchase-date',
        'created_at',
        'order_date',
        '下单时间',
        '订单创建时间',
        '创建时间',
      ],
    },
    promised: {
      kind: 'time',
      headings: [
        'promised',
        'order_estimated_delivery_date',
        'estimated_delivery',
        'latest_delivery_date',
        '承诺送达',
        '承诺送达时间',
        '预计送达时间',
      ],
    },
    shipped: {
      kind: 'time',
      headings: [
        'shipped',
        'order_delivered_carrier_date',
        'shipped_at',
        'ship_date',
        '发货时间',
        '发货日期',
      ],
    },
    delivered: {
      kind: 'time',
      headings: [
        'delivered',
        'order_delivered_customer_date',
        'delivered_at',
        'delivery_date',
        '签收时间',
        '送达时间',
        '妥投时间',
      ],
    },
    ...sold,
    payment: {
      kind: 'word',
      headings: ['payment', 'payment_type', 'payment_method', '支付方式', '付款方式'],
    },
    ...reviewed,
    returned: { kind: 'answer', headings: ['returned', 'is_returned', '退货', '是否退货'] },
  },
  items: { order, ...sold },
  payments: {
    order,
    payment: {
      kind: 'word',
      headings: ['payment_type', 'payment', 'payment_method', '支付方式', '付款方式'],
    },
    amount: {
      kind: 'amount',
      headings: ['payment_value', 'amount', 'value', '支付金额', '付款金额', '金额'],
    },
  },
  reviews: { order, ...reviewed },
} as const satisfies Record<FileKind, Record<string, Column>>;

export const columnsOf = (kind: FileKind): Readonly<Record<string, Column>> => COLUMNS[kind];

/** Nothing can be made of a file without these. */
export const NEEDED: Readonly<Record<FileKind, readonly string[]>> = {
  orders: ['order', 'placed'],
  items: ['order', 'price'],
  payments: ['order', 'payment'],
  reviews: ['order', 'score'],
};

/** What became of an order, as the model tells it; everything that firms write stands for one of these. */
export const FATES = ['open', 'shipped', 'delivered', 'cancelled', 'lost', 'returned'] as const;
export type Fate = (typeof FATES)[number];

export const STATUSES: Readonly<Record<Fate, readonly string[]>> = {
  open: [
    'paid',
    'created',
    'approved',
    'invoiced',
    'processing',
    'pending',
    'unshipped',
    '待付款',
    '待发货',
    '已付款',
    '处理中',
    '未发货',
  ],
  shipped: ['shipped', 'in transit', 'in_transit', '已发货', '运输中', '待收货'],
  delivered: [
    'delivered',
    'completed',
    'complete',
    'closed',
    '已签收',
    '已完成',
    '已送达',
    '交易成功',
    '交易完成',
  ],
  cancelled: ['cancelled', 'canceled', 'unavailable', 'refused', '已取消', '交易关闭', '已关闭'],
  lost: ['lost', '丢失', '已丢失'],
  returned: ['returned', 'refunded', '已退货', '已退款', '退货退款'],
};
